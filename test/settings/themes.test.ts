import { describe, expect, test, vi } from "vitest";
import { parseThemes, sameTheme } from "../../src/settings/themes";

vi.mock("react", () => ({}));

const look = (primary: string, secondary?: string) => ({
  palette: { primary: { main: primary, dark: "#000" }, ...(secondary && { secondary: { main: secondary } }) },
});
const parse = (themes: unknown) => parseThemes(JSON.stringify(themes));

describe("the themes of a site", () => {
  test("are read from its administrator's JSON, in their order", () => {
    const themes = {
      "#1976d2": { light: look("#1976d2", "#9c27b0"), dark: look("#90caf9") },
      "#3f51b5": { light: look("#3f51b5"), dark: look("#9fa8da", "#ff4081") },
    };
    expect(parse(themes)).toEqual([
      {
        color: "#1976d2",
        light: { primary: "#1976d2", secondary: "#9c27b0" },
        dark: { primary: "#90caf9", secondary: undefined },
      },
      {
        color: "#3f51b5",
        light: { primary: "#3f51b5", secondary: undefined },
        dark: { primary: "#9fa8da", secondary: "#ff4081" },
      },
    ]);
  });

  test.each([
    ["no look at all", {}],
    ["null", null],
    ["a word", "blue"],
    ["a look that is null", { light: null, dark: null }],
    ["a palette without its main color", { light: { palette: { primary: {} } }, dark: { palette: {} } }],
    ["a main color that is no text", { light: look(7 as never), dark: look("", 7 as never) }],
  ])("with %s are shown in the color that names them", (_, looks) => {
    const plain = { primary: "#1976d2", secondary: undefined };
    expect(parse({ "#1976d2": looks })).toEqual([{ color: "#1976d2", light: plain, dark: plain }]);
  });

  test("with one bad look keep the good one, and a secondary color without a main one is none", () => {
    expect(parse({ "#abc": { light: { palette: { primary: { main: "#def" }, secondary: {} } } } })).toEqual([
      {
        color: "#abc",
        light: { primary: "#def", secondary: undefined },
        dark: { primary: "#abc", secondary: undefined },
      },
    ]);
  });

  test.each(["", "{", "null", "7", '"blue"', '["#1976d2"]'])("are none where the JSON is %j", (json) =>
    expect(parseThemes(json)).toEqual([]),
  );
});

describe("two theme colors", () => {
  test("are the same in either case and with blanks around them", () => {
    expect(sameTheme("#1976D2", " #1976d2 ")).toBe(true);
    expect(sameTheme("\t#1976d2", "#1976D2")).toBe(true);
  });

  test("are not the same because one begins as the other", () => {
    expect(sameTheme("#1976d2", "#1976d2ff")).toBe(false);
  });
});
