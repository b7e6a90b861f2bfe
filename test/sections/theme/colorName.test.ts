import { describe, expect, test, vi } from "vitest";
import { colorName, type ColorName } from "../../../src/sections/theme/colorName";

vi.mock("react", () => ({}));

// Material's palette (shade 500 by default), the source of Cloudreve's own themes.
test.each<[string, ColorName]>([
  ["#f44336", "red"],
  ["#ff9800", "orange"],
  ["#ffeb3b", "yellow"],
  ["#cddc39", "lime"],
  ["#4caf50", "green"],
  ["#009688", "teal"],
  ["#00bcd4", "cyan"],
  ["#1976d2", "blue"],
  ["#3f51b5", "indigo"],
  ["#9c27b0", "purple"],
  ["#e91e63", "pink"],
  ["#5d4037", "brown"],
  ["#8b4513", "brown"],
  ["#000000", "black"],
  ["#0a0a14", "black"],
  ["#9e9e9e", "gray"],
  ["#607d8b", "blue"],
  ["#ffffff", "white"],
  ["#fffafa", "white"],
])("%s is called %s", (color, name) => expect(colorName(color)).toBe(name));

test("both ends of the color circle are red", () => {
  expect(["hsl(0 90% 50%)", "hsl(13.9 90% 50%)", "hsl(346 90% 50%)", "hsl(359 90% 50%)"].map(colorName)).toEqual(
    Array.from({ length: 4 }, () => "red"),
  );
  // Red is the largest here, and blue larger than green: a negative angle wraps around.
  expect(colorName("#ff0010")).toBe("red");
  expect(colorName("#ff0080")).toBe("pink");
});

test("a hue begins exactly where its neighbor ends", () => {
  expect(["hsl(198.9, 90%, 50%)", "hsl(199, 90%, 50%)"].map(colorName)).toEqual(["cyan", "blue"]);
});

test("nearly black, white or gray colors are named so, regardless of their hue", () => {
  expect(["hsl(210,90%,7.9%)", "hsl(210,90%,8%)"].map(colorName)).toEqual(["black", "blue"]);
  expect(["hsl(210,90%,95%)", "hsl(210,90%,95.1%)"].map(colorName)).toEqual(["blue", "white"]);
  expect(["hsl(210,11.9%,50%)", "hsl(210,12%,50%)"].map(colorName)).toEqual(["gray", "blue"]);
  expect(["hsl(30,90%,35.9%)", "hsl(30,90%,36%)"].map(colorName)).toEqual(["brown", "orange"]);
});

describe("a color has the same name in every notation", () => {
  test.each([
    ["#36c", "#3366cc"],
    ["#36cf", "#3366cc"],
    ["#3366CCFF", "#3366cc"],
    ["#3366cc00", "#3366cc"],
    ["rgb(51,102,204)", "#3366cc"],
    ["RGB( 51 102 204 / 50%)", "#3366cc"],
    ["rgba( 51 , 102 , 204 , 0.5 )", "#3366cc"],
    ["rgb(51.4 102.2 204.0)", "#3366cc"],
    ["hsl(220,60%,50%)", "#3366cc"],
    ["HSL( 220deg 60.0% 50.0% )", "#3366cc"],
    ["hsl(580 60% 50%)", "#3366cc"],
    ["rgb(999,999,999)", "#fff"],
    ["rgb(300,0,0)", "#f00"],
  ])("%s as %s", (color, hex) => expect(colorName(color)).toBe(colorName(hex)));
});

test.each([
  "",
  "blue",
  "#12",
  "#12345",
  "#1976d2f",
  "x#abc",
  "x#1976d2",
  "#abcx",
  "rgb(1,2)",
  "xrgb(1,2,3)",
  "hsl(1,2,3)",
  "xhsl(1,2%,3%)",
])("%j has no name", (color) => expect(colorName(color)).toBe("other"));
