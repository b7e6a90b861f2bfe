import type { FieldName } from "./fields";
import { fieldNamed } from "./fieldNamed";
import { isDirty } from "./isDirty";

/**
 * How newer truth affects a field:
 * - `follow`: the field is clean, or the truth makes it clean: the form shows theirs;
 * - `keep`: it is dirty and theirs has not changed: nothing happens;
 * - `conflict`: it is dirty and theirs changed to another value: mine stays in the box until the user resolves it.
 */
export type Rebased = "follow" | "keep" | "conflict";

/** Returns how to rebase one field, from its baseline (a value), mine (an input) and theirs (the newer truth). */
export function rebase(name: FieldName, baseline: unknown, mine: unknown, theirs: unknown): Rebased {
  const { equal } = fieldNamed(name);
  if (!isDirty(name, theirs, mine))
    return isDirty(name, baseline, mine) || !equal(baseline, theirs) ? "follow" : "keep";
  if (!isDirty(name, baseline, mine)) return "follow";
  return equal(baseline, theirs) ? "keep" : "conflict";
}
