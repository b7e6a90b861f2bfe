import { expect, test } from "vitest";
import { percentIn } from "../../src/browser/percent";

test.each([
  ["en-US", "150%"],
  ["de-DE", "150\u00a0%"],
  ["tr-TR", "%150"],
])("a percentage is written as %s does", (locale, written) => {
  expect(percentIn(locale)(150)).toBe(written);
});
