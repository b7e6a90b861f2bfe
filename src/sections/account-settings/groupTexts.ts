import type { Messages } from "../../messages/Messages";
import { isGroupId } from "../../settings/sections";
import type { PageGroup } from "./pageGroups";

/** Returns title and description of a group, the library's or the host's. */
export function groupTexts({ groups }: Messages, { id, own }: PageGroup): { title: string; description?: string } {
  if (own) return { title: own.title, ...(own.description && { description: own.description }) };
  return isGroupId(id) ? groups[id] : { title: id };
}
