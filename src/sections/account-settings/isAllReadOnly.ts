import { readOnlySections } from "../../settings/scopes";
import { isSectionId } from "../../settings/sections";
import type { Entry } from "./pageGroups";

/** Returns whether several sections can be changed with some token, and none of them with the host's. */
export function isAllReadOnly(entries: readonly Entry[], readOnly: ReadonlySet<string>): boolean {
  const changeable = readOnlySections([], []);
  const ids = entries.filter(isSectionId);
  // The host keeps the preferences of the device, for which it needs no scope.
  if (ids.includes("device")) return false;
  const asked = ids.filter((id) => changeable.has(id));
  return asked.length > 1 && asked.every((id) => readOnly.has(id));
}
