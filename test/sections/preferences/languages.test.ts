import { describe, expect, test, vi } from "vitest";
import { languageName, languages } from "../../../src/sections/preferences/languages";

vi.mock("react", () => ({}));

test("the languages are those of Cloudreve's own frontend, each with a name that no other has", () => {
  expect(languages.map(({ tag }) => tag).sort()).toEqual(
    "ar-AR de-DE en-US es-ES fr-FR it-IT ja-JP ko-KR pl-PL pt-BR ru-RU zh-CN zh-TW".split(" "),
  );
  const names = new Set(languages.map(({ name }) => name));
  expect(names.size).toBe(languages.length);
  expect(names).not.toContain("");
});

describe("a language is called", () => {
  test("by the name in the list", () => {
    expect(languageName("zh-CN")).toBe("简体中文");
    expect(languageName("de-DE")).toBe("Deutsch");
  });

  test("by its own name where it is not in the list, language first", () => {
    expect(languageName("nl-NL")).toBe("Nederlands (Nederland)");
    expect(languageName("en-GB")).toBe("English (United Kingdom)");
  });

  test.each(["xx", "qq-QQ", "", "no tag!", "_"])("%j, as it is, where it names none", (tag) => {
    expect(languageName(tag)).toContain(tag.slice(0, 2));
    expect(languageName("no tag!")).toBe("no tag!");
  });
});
