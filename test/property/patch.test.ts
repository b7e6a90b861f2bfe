import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { buildPatch } from "../../src/settings/buildPatch";
import type { StoredValues } from "../../src/settings/fields";
import { normalizeExtensions, sameExtensions } from "../../src/settings/extensions";
import { names, specNamed } from "../specs/specNamed";
import { specs } from "../specs/specs";

vi.mock("react", () => ({}));

const runs = { numRuns: 10_000 };
const values = fc.record(
  Object.fromEntries(names.map((name) => [name, specNamed(name).anyStored])),
) as unknown as fc.Arbitrary<StoredValues>;
const extensions = specs.version_retention_ext.anyStored;

const equalValues = (a: StoredValues, b: StoredValues) => names.every((name) => specNamed(name).same(a[name], b[name]));
/** What the server does with a body: every field that is not null is overwritten. */
const apply = (stored: StoredValues, patch: object): StoredValues => ({
  ...stored,
  ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null)),
});

test("applying the patch to the baseline gives the values", () => {
  fc.assert(
    fc.property(values, values, (baseline, mine) => equalValues(apply(baseline, buildPatch(baseline, mine)), mine)),
    runs,
  );
});

test("the patch is minimal: without any one key the values are not reached", () => {
  fc.assert(
    fc.property(values, values, (baseline, mine) => {
      const patch = buildPatch(baseline, mine);
      for (const key of Object.keys(patch)) {
        const rest = Object.entries(patch).filter(([name]) => name !== key);
        expect(equalValues(apply(baseline, Object.fromEntries(rest)), mine)).toBe(false);
      }
    }),
    runs,
  );
});

test("changing back gives the empty patch, whatever the order of keys", () => {
  fc.assert(
    fc.property(values, values, (baseline, mine) => {
      const reordered = Object.fromEntries(Object.entries(baseline).reverse()) as unknown as StoredValues;
      expect(buildPatch(baseline, reordered)).toEqual({});
      expect(buildPatch(apply(baseline, buildPatch(baseline, mine)), mine)).toEqual({});
    }),
    runs,
  );
});

test("no value of a patch is ever null", () => {
  fc.assert(
    fc.property(values, values, (baseline, mine) =>
      Object.values<unknown>(buildPatch(baseline, mine)).every((value) => value !== null && value !== undefined),
    ),
    runs,
  );
});

test("order and duplicates of extensions do not matter", () => {
  fc.assert(
    fc.property(values, extensions, fc.func(fc.nat()), (baseline, entries, rank) => {
      const shuffled = [...entries, ...entries].sort((a, b) => rank(a) - rank(b));
      expect(
        buildPatch({ ...baseline, version_retention_ext: entries }, { ...baseline, version_retention_ext: shuffled }),
      ).toEqual({});
    }),
    runs,
  );
});

test("normalizing extensions a second time changes nothing, and keeps what a list means", () => {
  fc.assert(
    fc.property(extensions, (entries) => {
      const once = normalizeExtensions(entries);
      expect(normalizeExtensions(once)).toEqual(once);
      expect(sameExtensions(once, normalizeExtensions([...entries].reverse()))).toBe(true);
    }),
    runs,
  );
});
