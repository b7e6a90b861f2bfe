import { afterEach, expect, test, vi } from "vitest";
import { moneyIn, signedIn } from "../../src/browser/money";

afterEach(() => vi.unstubAllGlobals());

const plain = (text: string) => text.replace(/[\u00a0\u200e\u200f\u061c]/g, " ").trim();

test.each([
  ["yuan, of the documentation's example", "en-US", { smallest: 1_000, currency: "CNY", perUnit: 100 }, "CN¥10.00"],
  ["yuan in Chinese", "zh-CN", { smallest: 1_000, currency: "CNY", perUnit: 100 }, "¥10.00"],
  ["yen, which has no smaller unit", "en-US", { smallest: 500, currency: "JPY", perUnit: 1 }, "¥500"],
  ["dinars, of 1,000 fils", "en-US", { smallest: 12_345, currency: "KWD", perUnit: 1_000 }, "KWD 12.345"],
  ["a currency whose unit is not told", "en-US", { smallest: 1_050, currency: "USD", perUnit: 0 }, "$10.50"],
  ["yen whose unit is not told", "en-US", { smallest: 500, currency: "JPY", perUnit: 0 }, "¥500"],
  ["a negative unit", "en-US", { smallest: 1_050, currency: "USD", perUnit: -5 }, "$10.50"],
  ["a unit of another size than usual", "en-US", { smallest: 1_050, currency: "JPY", perUnit: 100 }, "¥10.50"],
  [
    "a code that is no currency's",
    "en-US",
    { smallest: 1_050, currency: "POINTS", perUnit: 100, mark: "◆" },
    "10.50 ◆",
  ],
  ["one without a symbol", "en-US", { smallest: 1_050, currency: "POINTS", perUnit: 100 }, "10.50 POINTS"],
  ["a symbol alone", "en-US", { smallest: 1_050, currency: "", perUnit: 100, mark: "$" }, "10.50 $"],
])("%s", (_, locale, amount, expected) => {
  expect(plain(moneyIn(locale, { mark: "", ...amount }))).toBe(expected);
});

test("in Arabic, the letters and the sign of a currency stay together", () => {
  expect(moneyIn("ar-AR", { smallest: 1_000, currency: "CNY", perUnit: 100, mark: "" })).toContain("\u2068CN¥\u2069");
});

test("without Intl, the amount is plain", () => {
  vi.stubGlobal("Intl", undefined);
  expect(moneyIn("en-US", { smallest: 1_050, currency: "CNY", perUnit: 100, mark: "¥" })).toBe("10.50 ¥");
  expect(signedIn("en-US", 1_000)).toBe("+1000");
  expect(signedIn("en-US", -1)).toBe("-1");
});

test("a number has its sign", () => {
  expect([800, -1_300, 0].map((value) => signedIn("en-US", value))).toEqual(["+800", "-1,300", "0"]);
});
