import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  extensionChanges,
  extensionIn,
  matchesFiles,
  mergeExtensions,
  normalizeExtension,
  parseExtensions,
  sameExtensions,
} from "../../src/settings/extensions";

vi.mock("react", () => ({}));

const lists = fc.subarray(["txt", ".DOCX", "psd", "ai", "Md"]);

describe("normalizeExtension", () => {
  test.each([
    ["txt", "txt"],
    ["TXT", "txt"],
    [".docx", "docx"],
    ["*.txt", "txt"],
    ["..txt", "txt"],
    [" .txt", "txt"],
    [". txt ", "txt"],
    ["  Pdf ", "pdf"],
    ["7z", "7z"],
    ["数据", "数据"],
  ])("%j is compared as %j", (text, extension) => expect(normalizeExtension(text)).toBe(extension));

  test("marks of direction and what has no width are looked past", () => {
    expect(parseExtensions("\u200fdocx, t\u200bxt")).toEqual({ extensions: ["docx", "txt"], refused: [] });
  });

  test.each(["", " ", ".", "*", "*.", "a b", "../x", "a/b", "a\\b", "tar.gz", "a\u0000b", "tx?"])(
    "%j can match no file",
    (text) => expect(normalizeExtension(text)).toBeUndefined(),
  );
});

test("a stored entry matches files only as the server compares it", () => {
  expect(["txt", "TXT", ".txt", "a b"].map(matchesFiles)).toEqual([true, false, false, false]);
});

describe("parseExtensions", () => {
  test("takes a pasted list apart", () =>
    expect(parseExtensions("TXT, .docx;pdf")).toEqual({ extensions: ["txt", "docx", "pdf"], refused: [] }));
  test("drops duplicates and empty entries", () =>
    expect(parseExtensions(" ,txt,,TXT;\n .txt; ")).toEqual({ extensions: ["txt"], refused: [] }));
  test("ends an entry at the commas and semicolons of any script", () =>
    expect(parseExtensions("a，b、c；d،e؛f\tg\r\nh").extensions).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]));
  test("names what it refuses, and keeps the rest", () =>
    expect(parseExtensions("tar.gz, psd, ../x")).toEqual({ extensions: ["psd"], refused: ["tar.gz", "../x"] }));
  test.each([
    ["of code", "['txt', 'docx']"],
    ["in JSON", '["txt","docx"]'],
    ["with bullets", "• txt\n• docx"],
    ["with dashes", "- txt\n- .docx"],
    ["in quotation marks", "“txt” „docx“"],
    ["in brackets", "(txt, docx)"],
  ])("takes a list %s", (_, text) =>
    expect(parseExtensions(text)).toEqual({ extensions: ["txt", "docx"], refused: [] }),
  );
  test.each([
    "pdf docx",
    "pdf\u00a0docx",
    "pdf\ndocx",
    "pdf|docx",
    "pdf ｜ docx",
    "*.pdf; *.docx",
    ".pdf .docx",
    ". pdf, . docx",
  ])("takes %j apart", (text) => expect(parseExtensions(text)).toEqual({ extensions: ["pdf", "docx"], refused: [] }));
  test.each(["．ｐｄｆ", "＊．ＰＤＦ", "。pdf", "ｐｄｆ", "\ufeff.pdf\u200b", "\u202a.pdf\u202c"])(
    "%j is pdf in another width",
    (text) => expect(parseExtensions(text)).toEqual({ extensions: ["pdf"], refused: [] }),
  );
  test("parts full-width ones", () =>
    expect(parseExtensions("ｐｄｆ，ＤＯＣＸ；ｔｘｔ｜ｍｄ、ａｉ　ｐｓｄ").extensions).toEqual([
      "pdf",
      "docx",
      "txt",
      "md",
      "ai",
      "psd",
    ]));
});

describe("extensionIn", () => {
  test.each([
    ["tar.gz", "gz"],
    ["archive.tar.GZ", "gz"],
    ["../x", "x"],
    ["C:\\a\\b.txt", "txt"],
    ["txt.", "txt"],
    ["tx?", "tx"],
    ['"pdf"', "pdf"],
  ])("%j could be %j", (refused, extension) => expect(extensionIn(refused)).toBe(extension));
  test.each(["*", "*.*", ".", "/", "?"])("%j could be none", (refused) => expect(extensionIn(refused)).toBeUndefined());
});

describe("sameExtensions", () => {
  test("looks past order, duplicates, case and dots", () =>
    expect(sameExtensions(["txt", "docx"], [".DOCX", "txt", "TXT"])).toBe(true));
  test("is not content with what both have, or with as many", () => {
    expect(sameExtensions(["txt", "md"], ["txt", "psd"])).toBe(false);
    expect(sameExtensions(["txt", "md"], ["txt"])).toBe(false);
    expect(sameExtensions(["txt"], ["txt", "md"])).toBe(false);
    expect(sameExtensions(["txt", "txt"], ["txt", "md"])).toBe(false);
  });
  test("an odd entry is not nothing: alone it keeps no versions, an empty list keeps all", () =>
    expect(sameExtensions(["a b"], [])).toBe(false));
});

describe("when both sides have changed a list", () => {
  test("merging has the additions and removals of both", () => {
    expect(mergeExtensions(["docx", "xlsx", "psd"], ["docx", "xlsx", "md"], ["xlsx", "psd", "ai"])).toEqual([
      "xlsx",
      "md",
      "ai",
    ]);
  });

  test("what both have added is there once, however they wrote it", () => {
    expect(mergeExtensions([], ["txt", ".MD"], ["md", "TXT"])).toEqual(["txt", "md"]);
  });

  test("neither side's own list, nor the same change on both, is changed by it", () => {
    fc.assert(
      fc.property(lists, lists, (base, changed) => {
        expect(sameExtensions(mergeExtensions(base, changed, base), changed)).toBe(true);
        expect(sameExtensions(mergeExtensions(base, base, changed), changed)).toBe(true);
        expect(sameExtensions(mergeExtensions(base, changed, changed), changed)).toBe(true);
      }),
    );
  });

  test("it does not matter who is mine and who is theirs, but for the order", () => {
    fc.assert(
      fc.property(lists, lists, lists, (base, mine, theirs) =>
        sameExtensions(mergeExtensions(base, mine, theirs), mergeExtensions(base, theirs, mine)),
      ),
    );
  });

  test("what somebody has changed is told as entries, in their plain form", () => {
    expect(extensionChanges(["docx", "psd"], [".TXT", "psd"])).toEqual({ added: ["txt"], removed: ["docx"] });
  });
});
