import { expect, test } from "vitest";
import { hasBit } from "../../src/api/boolset";

const bitsOf = (boolset: string) => Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => hasBit(boolset, bit));

test.each([
  ["an administrator's group (recorded)", "/RoB", [0, 2, 3, 4, 5, 6, 7, 9, 11, 12, 16]],
  ["the default group (recorded)", "hAg=", [2, 7, 11]],
  ["a WebDAV account that is read-only (recorded)", "AQ==", [0]],
  ["a WebDAV account that is proxied (recorded)", "Ag==", [1]],
  ["a read-only WebDAV account that refuses hidden files (recorded)", "BQ==", [0, 2]],
  ["none", "", []],
  ["all bits of a byte", "/w==", [0, 1, 2, 3, 4, 5, 6, 7]],
  ["a bit of the fourth byte", "AAAAgA==", [31]],
  ["text that is no base64", "?", []],
  ["characters beyond Latin-1", "ß€", []],
])("the bits of %s", (_, boolset, bits) => {
  expect(bitsOf(boolset)).toEqual(bits);
});
