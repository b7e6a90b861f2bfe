import { describe, expect, test } from "vitest";
import {
  largestSquare,
  squareOf,
  turnedRight,
  turnedSize,
  zoomed,
  zoomOf,
} from "../../../src/sections/avatar/cropGeometry";
import { isAnimated } from "../../../src/sections/avatar/isAnimated";
import { fittedIn } from "../../../src/sections/avatar/readPicture";

const wide = { width: 400, height: 200 };

describe("the part of a picture", () => {
  test("is the largest square in its middle at first", () => {
    expect(squareOf(largestSquare(wide), wide)).toEqual({ x: 100, y: 0, side: 200 });
    expect(squareOf(largestSquare({ width: 1, height: 1 }), { width: 1, height: 1 })).toEqual({ x: 0, y: 0, side: 1 });
  });

  test("keeps its middle while it is zoomed, and stays within the picture", () => {
    const twice = zoomed(largestSquare(wide), 2, wide);
    expect(squareOf(twice, wide)).toEqual({ x: 150, y: 50, side: 100 });
    expect(zoomOf(twice, wide)).toBe(2);
    const atEdge = { ...twice, x: 75, y: 50 };
    expect(squareOf(zoomed(atEdge, 1, wide), wide)).toEqual({ x: 200, y: 0, side: 200 });
    expect(zoomOf(zoomed(twice, 0.1, wide), wide)).toBe(1);
  });

  test("turns with the picture, and four turns are none", () => {
    const crop = { unit: "%", x: 0, y: 0, width: 25, height: 50 } as const;
    expect(squareOf(crop, wide)).toEqual({ x: 0, y: 0, side: 100 });
    const turned = turnedRight(crop);
    expect(turnedSize(wide, 1)).toEqual({ width: 200, height: 400 });
    expect(squareOf(turned, turnedSize(wide, 1))).toEqual({ x: 100, y: 0, side: 100 });
    expect(turnedRight(turnedRight(turnedRight(turned)))).toEqual(crop);
  });

  test("is a square also where the frame was rounded", () => {
    const crop = { unit: "%", x: 60.2, y: 49.9, width: 40.1, height: 50.3 } as const;
    const { x, y, side } = squareOf(crop, wide);
    expect(x + side).toBeLessThanOrEqual(400);
    expect(y + side).toBeLessThanOrEqual(200);
  });
});

test("a large picture is fitted, a small one is left", () => {
  expect(fittedIn({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 });
  expect(fittedIn({ width: 10_000, height: 2 }, 1600)).toEqual({ width: 1600, height: 1 });
  expect(fittedIn(wide, 1600)).toEqual(wide);
});

test.each([
  ["GIF89a......NETSCAPE2.0...", true],
  ["GIF89a......", false],
  ["\x89PNG\r\n\x1a\n....IHDR....acTL....", true],
  ["\x89PNG\r\n\x1a\n....IHDR....IDAT....", false],
  ["RIFF....WEBPVP8X....ANIM", true],
  ["RIFF....WEBPVP8 ", false],
  ["....ftypavis....", true],
  ["....ftypavif....", false],
  ["a text about acTL and ANIM", false],
  ["", false],
])("a file that begins with %j moves: %j", (head, moves) => expect(isAnimated(head)).toBe(moves));
