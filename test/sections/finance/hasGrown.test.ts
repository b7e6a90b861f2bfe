import { expect, test } from "vitest";
import { asWords } from "../../../src/text/asWords";
import { hasGrown } from "../../../src/sections/finance/hasGrown";

const pack = (name: string) => ({
  name,
  size: 1,
  active_since: "2026-01-01T00:00:00Z",
  expire_at: "2027-01-01T00:00:00Z",
});
const points = { name: "Points", qyt: 50, duration: null };
const year = { name: "Pro", qyt: 1, duration: 31_536_000 };
const before = { credit: 100, storage_packs: [pack("A"), pack("B")], group_expires: "2026-06-01T00:00:00Z" };

test.each([
  ["points that came", {}, points, { credit: 150 }, true],
  ["more than that", {}, points, { credit: 170 }, true],
  ["fewer, as of a share that was bought", {}, points, { credit: 149 }, false],
  ["points for a membership's code", {}, year, { credit: 150 }, false],
  ["points on a site that told none", { credit: undefined }, points, { credit: 50 }, true],
  ["a new pack", {}, year, { storage_packs: [pack("A"), pack("B"), pack("C")] }, true],
  ["a pack of an account without", { storage_packs: null }, year, { storage_packs: [pack("A")] }, true],
  ["a pack that has ended", {}, year, { storage_packs: [pack("B")] }, false],
  ["a longer membership", {}, year, { group_expires: "2027-06-01T00:00:00Z" }, true],
  ["a first membership", { group_expires: null }, year, { group_expires: "2027-06-01T00:00:00Z" }, true],
  ["a membership that has ended", {}, year, { group_expires: null }, false],
  ["points whose duration is 0", {}, { ...points, duration: 0 }, { credit: 150 }, true],
  ["points on a site that tells none", { credit: null }, points, {}, false],
  ["nothing", {}, points, {}, false],
])("%s", (_, former, gift, now, expected) => {
  const held = { ...before, ...former };
  expect(hasGrown(held, { ...held, ...now }, gift)).toBe(expected);
});

test.each([
  ["gift_received", "Gift received"],
  ["礼物", "礼物"],
  ["", ""],
  ["__", ""],
])("the word %j of the server", (word, words) => expect(asWords(word)).toBe(words));
