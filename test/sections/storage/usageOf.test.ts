import { expect, test } from "vitest";
import { usageOf } from "../../../src/sections/storage/usageOf";

const GB = 1024 ** 3;

test.each([
  ["a new account (recorded)", { total: GB, used: 0 }, { used: 0, total: GB, free: GB, over: 0 }],
  ["some", { total: 2 * GB, used: GB }, { used: GB, total: 2 * GB, free: GB, over: 0 }],
  ["a full one", { total: GB, used: GB }, { used: GB, total: GB, free: 0, over: 0 }],
  ["above the limit", { total: GB, used: 3 * GB }, { used: 3 * GB, total: GB, free: 0, over: 2 * GB }],
  ["no storage at all", { total: 0, used: 0 }, { used: 0, total: 0, free: 0, over: 0 }],
  ["none any more", { total: 0, used: GB }, { used: GB, total: 0, free: 0, over: GB }],
  [
    "a limit that nobody reaches",
    { total: 2 ** 63, used: GB },
    { used: GB, total: undefined, free: Infinity, over: 0 },
  ],
  ["a negative limit", { total: -1, used: GB }, { used: GB, total: undefined, free: Infinity, over: 0 }],
  ["a use that was counted wrongly", { total: GB, used: -5 }, { used: 0, total: GB, free: GB, over: 0 }],
])("the usage of %s", (_, capacity, usage) => {
  expect(usageOf(capacity)).toEqual(usage);
});
