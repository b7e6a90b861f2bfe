import { expect, test } from "vitest";
import { isNamedBySize } from "../../../src/sections/storage/isNamedBySize";

test.each([
  ["100GB", "100 GB", true],
  // French has a blank that does not break.
  ["100 go", "100\u00A0Go", true],
  ["100 GB for a year", "100 GB", false],
  ["10 GB", "100 GB", false],
  ["", "100 GB", false],
])("%j is the name of a pack of %j: %j", (name, size, is) => expect(isNamedBySize(name, size)).toBe(is));
