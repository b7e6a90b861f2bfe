import { readOnlySections } from "../../settings/scopes";
import { isSectionId } from "../../settings/sections";
import type { OwnRow } from "../frame/PageRows";
import type { Entry } from "./pageGroups";

/** Returns whether several sections can be changed with some token, and nothing on the page with the host's. */
export function isAllReadOnly(
  entries: readonly Entry[],
  own: readonly OwnRow[],
  readOnly: ReadonlySet<string>,
): boolean {
  // For its own sections and rows, the host needs no scope. Nor for "This device", whose title says that it is no part
  // of the account.
  const isHosts = (entry: Entry) => !isSectionId(entry) || own.some(({ section }) => section === entry);
  if (entries.some(isHosts)) return false;
  const asked = [...readOnlySections([], [])].filter((id) => entries.includes(id));
  return asked.length > 1 && asked.every((id) => readOnly.has(id));
}
