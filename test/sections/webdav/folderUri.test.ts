import fc from "fast-check";
import { expect, test } from "vitest";
import { pathOfFolder, uriOfFolder } from "../../../src/sections/webdav/folderUri";

test.each([
  ["", "cloudreve://my"],
  ["/", "cloudreve://my"],
  ["Backup", "cloudreve://my/Backup"],
  [" /Backup/ ", "cloudreve://my/Backup"],
  ["/a b/ü", "cloudreve://my/a%20b/%C3%BC"],
  ["照片", "cloudreve://my/%E7%85%A7%E7%89%87"],
  ["\\Photos\\2026", "cloudreve://my/Photos/2026"],
  ["/a?b#c%20", "cloudreve://my/a%3Fb%23c%2520"],
  ["./a//b", "cloudreve://my/a/b"],
  ["\ud800", "cloudreve://my/%EF%BF%BD"],
  ["cloudreve://my/Backup", "cloudreve://my/Backup"],
  ["cloudreve://abc:pw@share/folder", "cloudreve://abc:pw@share/folder"],
  ["/../secret", undefined],
  ["cloudreve://trash", undefined],
  ["cloudreve://my?name=x", undefined],
  ["https://cloud.example/", undefined],
])("%j is typed for %j", (typed, uri) => {
  expect(uriOfFolder(typed)).toBe(uri);
});

test.each([
  ["cloudreve://my", "/"],
  ["cloudreve://my/", "/"],
  ["cloudreve://my/a%20b/%C3%BC", "/a b/ü"],
  ["cloudreve://my/a b", "/a b"],
  ["cloudreve://abc@share/folder", "cloudreve://abc@share/folder"],
  ["cloudreve://mytrash", "cloudreve://mytrash"],
  ["cloudreve://my/100%", "cloudreve://my/100%"],
  ["cloudreve://my/a%2Fb", "cloudreve://my/a%2Fb"],
  ["cloudreve://my/a?name=x", "cloudreve://my/a?name=x"],
  ["", ""],
])("%j is shown as %j", (uri, path) => {
  expect(pathOfFolder(uri)).toBe(path);
});

test("a path that was typed is shown as it is kept", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => !/[/\\]|^\.{1,2}$|:/.test(text) && text === text.trim());
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const path = `/${names.join("/")}`;
      expect(pathOfFolder(uriOfFolder(path) ?? "")).toBe(path);
    }),
  );
});
