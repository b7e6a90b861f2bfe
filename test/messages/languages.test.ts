import { afterEach, expect, test, vi } from "vitest";
import { hasLanguage, nearestLanguage } from "../../src/messages/languages";

const names = ["en-US", "zh-CN", "zh-TW", "ja-JP", "de-DE", "pt-BR", "ar-AR"];

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["zh-TW", "zh-TW"],
  ["ZH-tw", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh-Hant", "zh-TW"],
  ["zh-Hant-MY", "zh-TW"],
  ["zh-SG", "zh-CN"],
  ["zh-Hans-HK", "zh-CN"],
  ["zh", "zh-CN"],
  ["pt-PT", "pt-BR"],
  ["de-AT", "de-DE"],
  ["de-u-co-phonebk", "de-DE"],
  ["ar-EG", "ar-AR"],
  ["en-GB", "en-US"],
])("%s is read in %s", (locale, name) => {
  expect(nearestLanguage(locale, names)).toBe(name);
  expect(hasLanguage(locale, names)).toBe(true);
});

test.each(["no", "sv-SE", "", "-", "not a tag", "zhuang"])("%j is read in English", (locale) => {
  expect(nearestLanguage(locale, names)).toBe("en-US");
  expect(hasLanguage(locale, names)).toBe(false);
});

test("a language in another script stands in where there is no nearer one", () => {
  expect(nearestLanguage("zh-HK", ["en-US", "zh-CN"])).toBe("zh-CN");
});

test("a tag that is not well-formed, or a browser without Intl.Locale, leaves the first part", () => {
  expect(nearestLanguage("de_DE-x", ["de-DE"])).toBe("en-US");
  expect(nearestLanguage("de-!", names)).toBe("de-DE");
  vi.stubGlobal("Intl", {});
  expect(nearestLanguage("pt-PT", names)).toBe("pt-BR");
});
