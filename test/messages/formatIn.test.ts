import { expect, test } from "vitest";
import { formatIn } from "../../src/messages/formatIn";

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [1023, "1,023 bytes"],
  [1024, "1 kB"],
  [1536, "1.5 kB"],
  [1024 ** 2 - 1, "1 MB"],
  [1_073_741_824, "1 GB"],
  [92_771_293_594, "86.4 GB"],
  [1024 ** 4, "1 TB"],
  [5 * 1024 ** 5, "5 PB"],
  [4096 * 1024 ** 5, "4,096 PB"],
  [-1536, "-1.5 kB"],
])("%d bytes are %s", (bytes, words) => {
  expect(formatIn("en-US").bytes(bytes)).toBe(words);
});

test.each([
  [604_800, "7 days"],
  [86_400, "1 day"],
  [129_600, "1.5 days"],
  [7_200, "2 hours"],
  [90, "1.5 minutes"],
  [1, "1 second"],
])("%d seconds are %s", (seconds, words) => {
  expect(formatIn("en-US").span(seconds)).toBe(words);
});

test("sizes and times are in the words of the language", () => {
  expect(formatIn("zh-CN").bytes(1024 ** 3)).toBe("1 GB");
  expect(formatIn("zh-CN").span(604_800)).toBe("7天");
  expect(formatIn("ar-AR").span(604_800)).toBe("7 أيام");
});

test.each(["0001-01-01T00:00:00Z", "0001-01-01T08:05:43+08:05", "never", ""])("the date %j is none", (iso) => {
  const { date, relative } = formatIn("en-US");
  expect([date(iso), relative(iso, Date.now())]).toEqual(["", ""]);
});
