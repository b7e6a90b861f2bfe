import { expect, test } from "vitest";
import { largestSquare } from "../../../src/sections/avatar/cropGeometry";
import { cropped } from "../../../src/sections/avatar/drawPicture";
import { PictureError, readPicture } from "../../../src/sections/avatar/readPicture";
import { pictureFile } from "../../../stories/worlds/pictureFile";
import { grayPng, oriented, sized } from "./files";

const problemOf = async (file: Blob) =>
  readPicture(file).then(
    () => "none",
    (error: unknown) => (error instanceof PictureError ? error.problem : error),
  );

/** Returns the color of a picture's pixel: its red, green, blue and alpha. */
async function colorsOf(blob: Blob, ...places: [x: number, y: number][]): Promise<string[]> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context?.drawImage(bitmap, 0, 0);
  return places.map(([x, y]) => {
    const [red = 0, , blue = 0, alpha = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
    return alpha < 128 ? "none" : red > blue ? "red" : "blue";
  });
}

test("files that are no picture, or too large a one, are told apart", async () => {
  const png = await pictureFile(40, 20);
  expect(await problemOf(new Blob([]))).toBe("empty");
  expect(await problemOf(sized(png, 300_000_000))).toBe("tooLarge");
  expect(await problemOf(new Blob(["a text named .png"], { type: "image/png" }))).toBe("unreadable");
  expect(await problemOf(await grayPng(20_000, 2))).toBe("tooManyPixels");
  expect(await problemOf(await grayPng(12_000, 9_000))).toBe("tooManyPixels");
  const broken = await pictureFile(300, 300, { type: "image/webp" });
  expect(["broken", "unreadable"]).toContain(await problemOf(broken.slice(0, 40, "image/webp")));
});

test("a renamed picture is taken by its bytes, not by its name", async () => {
  const png = await pictureFile(40, 20);
  expect(await readPicture(new Blob([png], { type: "image/jpeg" }))).toMatchObject({ width: 40, height: 20 });
  expect(await readPicture(new Blob([png], { type: "text/plain" }))).toMatchObject({ width: 40, height: 20 });
});

test("a picture is as its EXIF orientation says", async () => {
  const turned = oriented(await pictureFile(400, 200, { type: "image/jpeg" }), 6);
  const read = await readPicture(turned);
  expect(read).toMatchObject({ width: 200, height: 400 });
  const sent = await cropped(read, 0, largestSquare(read));
  expect(await colorsOf(sent, [100, 20], [100, 180])).toEqual(["red", "blue"]);
});

test("a large picture with an orientation is made smaller in its own shape", async () => {
  const read = await readPicture(oriented(await pictureFile(3200, 1600, { type: "image/jpeg" }), 6));
  expect([read.width, read.height, read.bitmap.width, read.bitmap.height]).toEqual([800, 1600, 800, 1600]);
  expect(await colorsOf(await cropped(read, 0, largestSquare(read)), [256, 50], [256, 460])).toEqual(["red", "blue"]);
});

test("quarter turns and the crop are those of what is sent, at most 512 pixels", async () => {
  const read = await readPicture(await pictureFile(1000, 1000));
  const sent = async (turns: number) => {
    const blob = await cropped(read, turns, largestSquare(read));
    const { width, height } = await createImageBitmap(blob);
    expect([blob.type, width, height]).toEqual(["image/jpeg", 512, 512]);
    return colorsOf(blob, [20, 20], [490, 20], [20, 490], [490, 490]);
  };
  expect(await sent(0)).toEqual(["red", "blue", "red", "blue"]);
  expect(await sent(1)).toEqual(["red", "red", "blue", "blue"]);
  expect(await sent(2)).toEqual(["blue", "red", "blue", "red"]);
  expect(await sent(3)).toEqual(["blue", "blue", "red", "red"]);
  const left = await cropped(read, 0, { unit: "%", x: 0, y: 0, width: 20, height: 20 });
  expect(await colorsOf(left, [10, 10], [190, 190])).toEqual(["red", "red"]);
  expect((await createImageBitmap(left)).width).toBe(200);
});

test("a transparent picture stays one, as a PNG", async () => {
  const read = await readPicture(await pictureFile(60, 60, { right: "none", type: "image/webp" }));
  const sent = await cropped(read, 0, largestSquare(read));
  expect(sent.type).toBe("image/png");
  expect(await colorsOf(sent, [10, 30], [50, 30])).toEqual(["red", "none"]);
});
