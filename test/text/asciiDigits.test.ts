import { describe, expect, test } from "vitest";
import { codeSchema } from "../../src/sections/two-factor/codeSchema";
import { maximumSchema } from "../../src/settings/schemas";
import { asciiDigits } from "../../src/text/asciiDigits";
import { digitsOf } from "../../src/ui/CodeInput/digitsOf";

const scripts = {
  "full-width": "０１２３４５６７８９",
  Arabic: "٠١٢٣٤٥٦٧٨٩",
  Persian: "۰۱۲۳۴۵۶۷۸۹",
  Hindi: "०१२३४५६७८९",
  Bengali: "০১২৩৪৫৬৭৮৯",
  Thai: "๐๑๒๓๔๕๖๗๘๙",
  Burmese: "၀၁၂၃၄၅၆၇၈၉",
  "bold mathematical": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
  Adlam: "𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙",
};

describe.each(Object.entries(scripts))("%s digits", (_, digits) => {
  test("become ASCII", () => expect(asciiDigits(digits)).toBe("0123456789"));
  test("make a code", () => {
    const code = Array.from(digits).slice(1, 7).join("");
    expect(digitsOf(code)).toBe("123456");
    expect(codeSchema.parse(code)).toBe("123456");
  });
  test("make a number", () => expect(maximumSchema.parse(Array.from(digits).slice(1, 3).join(""))).toBe(12));
});

test.each([
  "123 456",
  "123-456",
  "123–456",
  "123\u00a0456",
  "\u200e123\u2009456\u200e",
  "１２３　４５６",
  "1 2 3 4 5 6\n",
])("a code is pasted as %j, too", (pasted) => {
  expect(digitsOf(pasted)).toBe("123456");
  expect(codeSchema.parse(pasted)).toBe("123456");
});

test.each([
  ["1,000", 1000],
  ["١٬٠٠٠", 1000],
  ["12\u202f345\u00a0678", 12_345_678],
  ["1’000", 1000],
  ["\u200f10\u200f", 10],
])("a number may be copied as a page shows it: %j", (shown, number) => expect(maximumSchema.parse(shown)).toBe(number));

test.each(["1,5", "1.5", "1,00", "10,000,0", ",000", "-1", "1e3"])("%j is no whole number", (typed) =>
  expect(maximumSchema.safeParse(typed).success).toBe(false),
);
