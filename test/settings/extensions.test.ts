import { describe, expect, test, vi } from "vitest";
import { matchesFiles, normalizeExtension, parseExtensions, sameExtensions } from "../../src/settings/extensions";

vi.mock("react", () => ({}));

describe("normalizeExtension", () => {
  test.each([
    ["txt", "txt"],
    ["TXT", "txt"],
    [".docx", "docx"],
    ["*.txt", "txt"],
    ["  Pdf ", "pdf"],
    ["7z", "7z"],
    ["数据", "数据"],
  ])("%j is compared as %j", (text, extension) => expect(normalizeExtension(text)).toBe(extension));

  test.each(["", " ", ".", "*", "*.", "a b", "../x", "a/b", "a\\b", "tar.gz", "a\u0000b", "tx?"])("%j can match no file", (text) =>
    expect(normalizeExtension(text)).toBeUndefined(),
  );
});

test("a stored entry matches files only as the server compares it", () => {
  expect(["txt", "TXT", ".txt", "a b"].map(matchesFiles)).toEqual([true, false, false, false]);
});

describe("parseExtensions", () => {
  test("takes a pasted list apart", () => expect(parseExtensions("TXT, .docx;pdf")).toEqual({ extensions: ["txt", "docx", "pdf"], refused: [] }));
  test("drops duplicates and empty entries", () => expect(parseExtensions("txt,,TXT;\n .txt")).toEqual({ extensions: ["txt"], refused: [] }));
  test("names what it refuses, and keeps the rest", () =>
    expect(parseExtensions("a b, psd, ../x")).toEqual({ extensions: ["psd"], refused: ["a b", "../x"] }));
});

describe("sameExtensions", () => {
  test("looks past order, duplicates, case and dots", () => expect(sameExtensions(["txt", "docx"], [".DOCX", "txt", "TXT"])).toBe(true));
  test("an odd entry is not nothing: alone it keeps no versions, an empty list keeps all", () => expect(sameExtensions(["a b"], [])).toBe(false));
});
