import { expect, test } from "vitest";
import { asWords } from "../../../src/text/asWords";
import { asUnsent } from "../../../src/api/asUnsent";
import { CloudreveError } from "../../../src/api/CloudreveError";
import type { User } from "../../../src/api/schemas/user";
import { hasGrown, assetsIn } from "../../../src/sections/finance/hasGrown";
import { refusalOfCode } from "../../../src/sections/finance/refusalOfCode";
import { markOf } from "../../../src/sections/finance/SentGift";

const pack = (name: string) => ({
  name,
  size: 1,
  active_since: "2026-01-01T00:00:00Z",
  expire_at: "2027-01-01T00:00:00Z",
});
const points = { name: "Points", qyt: 50, duration: null };
const forever = { name: "Pro", qyt: 1, duration: null };
const ended = { group_expires: "2026-03-01T00:00:00Z" };
const year = { name: "Pro", qyt: 1, duration: 31_536_000 };
const before = {
  group: "User",
  credit: 100,
  storage_packs: [pack("A"), pack("B")],
  group_expires: "2026-06-01T00:00:00Z",
};

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
  ["another group that ends sooner", {}, year, { group: "Pro", group_expires: "2026-05-01T00:00:00Z" }, true],
  ["another group that never ends", { group_expires: null }, forever, { group: "Pro" }, true],
  ["the group after an early end", {}, forever, { group: "Pro", group_expires: null }, false],
  ["another group, of which the end is not read yet", {}, year, { group: "Pro", group_expires: undefined }, false],
  ["another group, of which the former end is known", {}, year, { group: "Pro" }, false],
  ["a pack for a code of points", {}, points, { storage_packs: [pack("C")] }, false],
  ["a longer membership for a code of points", {}, points, { group_expires: "2027-06-01T00:00:00Z" }, false],
  ["another group without an end for a code that has one", {}, year, { group: "Pro", group_expires: null }, false],
  ["the group after a membership that has ended", ended, forever, { group: "Pro", group_expires: null }, false],
  ["the same group", {}, forever, { group: "User" }, false],
  ["a group on a site that told none", { group: undefined }, forever, { group: "Pro" }, false],
  ["a group on a site that tells none", {}, forever, { group: undefined }, false],
])("%s", (_, former, gift, now, expected) => {
  const held = { ...before, ...former };
  expect(hasGrown(held, { ...held, ...now }, gift, Date.parse("2026-04-01T00:00:00Z"))).toBe(expected);
});

test("the assets are read from the answers that there are", () => {
  expect(assetsIn({})).toEqual({ group: undefined });
  expect(assetsIn({ user: { group: { id: "Pro" } } as User })).toEqual({ group: "Pro" });
});

test("a code is known again by its mark, in upper and lower case", () => {
  expect(markOf("D6695B49-1eca")).toBe(markOf("d6695b49-1ECA"));
  expect(markOf("d6695b49-1eca")).not.toBe(markOf("d6695b49-1ecb"));
});

const refusal = (code: number, msg?: string) => new CloudreveError("application", { status: 200, code, msg });
const known = { 404: "", 40001: "", 40007: "", 50005: "" };

test.each([
  ["not found", refusal(404, "Not found"), {}],
  ["a wrong parameter", refusal(40001, "Invalid"), {}],
  ["a code that is not known, in the server's words", refusal(40099, "Used"), { msg: "Used" }],
  ["one without words", refusal(40099), {}],
  ["a code that no path can hold", new RangeError(""), {}],
  ["a right that the group lacks", refusal(40007), undefined],
  ["a sign-in that is wanted", refusal(401), undefined],
  ["a scope that is missing", refusal(40089), undefined],
  ["a fault of the server", refusal(50005), undefined],
  ["a gateway that also has codes", new CloudreveError("application", { status: 429, code: 9 }), undefined],
  ["a server without gift codes", refusal(-404), undefined],
  ["no answer", new CloudreveError("network"), undefined],
  ["the refusal of a read before it", asUnsent(refusal(404)), undefined],
])("%s", (_, error, expected) => expect(refusalOfCode(error, known)).toEqual(expected));

test("a server without the path of a code with a slash refuses the code", () => {
  expect(refusalOfCode(refusal(-404), known, "https://x")).toEqual({});
});

test.each([
  ["gift_received", "Gift received"],
  ["礼物", "礼物"],
  ["", ""],
  ["__", ""],
])("the word %j of the server", (word, words) => expect(asWords(word)).toBe(words));
