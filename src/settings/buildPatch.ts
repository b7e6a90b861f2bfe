import type { PreferencesPatch } from "../api/SettingPatch";
import { type FieldName, type StoredValues } from "./fields";
import { fieldNamed } from "./fieldNamed";

/**
 * Returns the smallest `PATCH /user/setting` body that turns the baseline into the values: only fields that differ
 * under their equality, never null, `[]` to clear the extensions.
 *
 * Takes any subset of the fields; a field missing on either side is left out. If the patch is empty, send nothing.
 */
export function buildPatch(baseline: Partial<StoredValues>, values: Partial<StoredValues>): PreferencesPatch {
  const changed = Object.entries(values).filter(
    ([name, value]) => name in baseline && !fieldNamed(name as FieldName).equal(baseline[name as FieldName], value),
  );
  return Object.fromEntries(changed);
}

/** Whether a patch contains nothing to send. */
export function isEmptyPatch(patch: object): boolean {
  return Object.keys(patch).length === 0;
}
