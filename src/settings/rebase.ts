import type { FieldName } from "./fields";
import { fieldNamed } from "./fieldNamed";
import { isDirty } from "./isDirty";

/**
 * What becomes of a field when newer truth arrives:
 * - `follow`: it is clean, or dirty no more: the form shows theirs;
 * - `keep`: it is dirty and theirs has not changed: nothing happens;
 * - `conflict`: it is dirty and theirs changed to something else: mine stays in the box until the user chooses.
 */
export type Rebased = "follow" | "keep" | "conflict";

/** Rebases one field from its baseline, the form's own value and the newer truth. */
export function rebase(name: FieldName, baseline: unknown, mine: unknown, theirs: unknown): Rebased {
  const { equal } = fieldNamed(name);
  if (!isDirty(name, theirs, mine))
    return isDirty(name, baseline, mine) || !equal(baseline, theirs) ? "follow" : "keep";
  if (!isDirty(name, baseline, mine)) return "follow";
  return equal(baseline, theirs) ? "keep" : "conflict";
}
