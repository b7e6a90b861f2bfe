import { expect, test } from "vitest";
import { packsOf } from "../../../src/sections/storage/packsOf";

const now = Date.parse("2026-06-01T00:00:00Z");
const pack = (name: string, expire_at: unknown) => ({ name, size: 1, active_since: "", expire_at });
const namesOf = (packs: unknown) => packsOf(packs, now).map(({ name, hasEnded }) => (hasEnded ? `(${name})` : name));

test("the pack that ends soonest is first, ended ones are last, the last first", () => {
  const packs = [
    pack("long ago", "2020-01-01T00:00:00Z"),
    pack("in a year", "2027-06-01T00:00:00Z"),
    pack("some day", "nonsense"),
    pack("tomorrow", "2026-06-02T00:00:00+08:00"),
    pack("now", "2026-06-01T00:00:00Z"),
    pack("never", null),
    pack("Go's zero time", "0001-01-01T00:00:00Z"),
  ];
  expect(namesOf(packs)).toEqual([
    "tomorrow",
    "in a year",
    "some day",
    "never",
    "Go's zero time",
    "(now)",
    "(long ago)",
  ]);
});

test.each([[undefined], [null], ["nonsense"], [[null, 3, "x"]]])("%j has no packs", (packs) => {
  expect(namesOf(packs)).toEqual([]);
});
