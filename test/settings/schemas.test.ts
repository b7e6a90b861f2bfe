import type * as z from "zod/mini";
import { describe, expect, test, vi } from "vitest";
import { issue, type IssueKey } from "../../src/settings/issue";
import {
  extensionsSchema,
  languageSchema,
  maximumSchema,
  negatedSchema,
  nickSchema,
  themeSchema,
} from "../../src/settings/schemas";

vi.mock("react", () => ({}));

const issuesOf = (schema: z.ZodMiniType, input: unknown) =>
  schema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

describe("a nick", () => {
  test("may have 255 characters as the server counts them: an emoji is one", () => {
    expect(issuesOf(nickSchema, "A")).toEqual([]);
    expect(issuesOf(nickSchema, "👩".repeat(255))).toEqual([]);
    expect(issuesOf(nickSchema, "👩".repeat(256))).toEqual([issue("tooLong", 256)]);
  });

  test.each([
    ["nothing", ""],
    ["blanks", " \t\u2003\u00a0"],
    ["what has no width", "\u200b\u2060"],
    ["control characters", "\u0007"],
    ["letters without a shape", "\u115f\u1160\u3164\uffa0\u2800"],
    ["so many of them that they would also be too long", "\u2800".repeat(300)],
  ])("of %s would be shown as nothing, and is refused for that alone", (_, text) => {
    expect(issuesOf(nickSchema, text)).toEqual([issue("nameRequired")]);
  });

  test.each([
    ["a line break", "Ada\nLovelace", "Ada Lovelace"],
    ["Windows line breaks and a tab", "Ada\r\n\tLovelace\r\n", "Ada Lovelace"],
    ["a line separator", "Ada\u2028Lovelace", "Ada Lovelace"],
    ["other control characters", "A\u0000d\u0007a\u009f", "Ada"],
    ["marks of direction", "\u202aAda\u202c \u2068Love\u200elace\u2069", "Ada Lovelace"],
    ["what has no width", "\ufeffA\u200bd\u2060a\u00ad", "Ada"],
    ["the place of a picture, and what joins nothing", "A\ufffcd\u034fa", "Ada"],
    ["no-break blanks at its ends", "\u00a0Ada\u00a0Lovelace\u00a0\u200b ", "Ada\u00a0Lovelace"],
    ["joiners at its ends", "\u200dAda\u200c", "Ada"],
  ])("never has %s in it", (_, typed, sent) => expect(nickSchema.parse(typed)).toBe(sent));

  test.each([
    ["an emoji of several", "Ada 👩\u200d💻"],
    ["the flag of Scotland", "Ada 🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
    ["an emoji's variation selector", "Ada \u2764\ufe0f"],
    ["a Persian name", "علی\u200cرضا"],
    ["a Malayalam name that ends in a joiner", "രാജന\u0d4d\u200d"],
  ])("keeps what makes %s", (_, name) => expect(nickSchema.parse(name)).toBe(name));

  test("of joiners alone is refused", () =>
    expect(issuesOf(nickSchema, "\u200d\u200c")).toEqual([issue("nameRequired")]));

  test("goes out without the blanks around it, with markup as text", () => {
    expect(nickSchema.parse("  <b>Ada</b> ")).toBe("<b>Ada</b>");
  });
});

test("a language is any word of 1 to 255 characters", () => {
  for (const word of ["zh-CN", "x", "ü".repeat(255), "😀".repeat(255)])
    expect(issuesOf(languageSchema, word)).toEqual([]);
  expect(issuesOf(languageSchema, "")).toEqual([issue("required")]);
  expect(issuesOf(languageSchema, "x".repeat(256))).toEqual([issue("tooLong")]);
});

describe("a theme's color", () => {
  test.each(["#abc", "#abcd", "#1976d2", "#3F51B5", "#1976d2ff", "rgb(1,2,3)", "rgba(1,2,3,.5)", "HSL(1, 2%, 3%)"])(
    "may be %s",
    (color) => expect(issuesOf(themeSchema, color)).toEqual([]),
  );

  test.each([
    "",
    "red",
    "#12",
    "#12345",
    "#1976d2f",
    "#1976d2ff0",
    "#ggg",
    " #abc",
    "#abc;",
    "rgb(1,2,3",
    "rgb(1);x",
    "xrgb(1)",
  ])("may not be %j", (color) => expect(issuesOf(themeSchema, color)).toEqual([issue("color")]));
});

test("extensions go out as the server compares them, without what could match no file", () => {
  expect(extensionsSchema.parse([".TXT", "", "a b", "txt", "../x"])).toEqual(["txt"]);
});

describe("a maximum", () => {
  test.each([
    ["0", 0],
    ["10", 10],
    [" 7 ", 7],
    ["007", 7],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ])("%j is %d", (text, value) => expect(maximumSchema.parse(text)).toBe(value));

  test.each([
    ["Arabic-Indic", "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660"],
    ["Persian", "\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9\u06f0"],
    ["full-width", "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff10"],
  ])("may be typed in %s digits", (_, digits) => expect(maximumSchema.parse(digits)).toBe(1_234_567_890));

  test.each<[string, IssueKey]>([
    ["", "numberRequired"],
    ["  ", "numberRequired"],
    ["-3", "wholeNumber"],
    ["1.5", "wholeNumber"],
    ["1 5", "wholeNumber"],
    ["1e3", "wholeNumber"],
    ["3x", "wholeNumber"],
    ["NaN", "wholeNumber"],
    ["∞", "wholeNumber"],
    ["9007199254740992", "tooLarge"],
    ["9".repeat(400), "tooLarge"],
  ])("%j is refused, for one reason: %s", (text, key) => expect(issuesOf(maximumSchema, text)).toEqual([issue(key)]));
});

test("a switch that shows the opposite stores the opposite", () => {
  expect([true, false].map((on) => negatedSchema.parse(on))).toEqual([false, true]);
});
