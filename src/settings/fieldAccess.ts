import type { FieldName } from "./fields";
import { fieldsOf, type SectionId } from "./sections";

/** The fields that a host locks (`readOnly`) or leaves out (`hidden`). All others may be changed. */
export type FieldAccess = Readonly<Partial<Record<FieldName, "readOnly" | "hidden" | undefined>>>;

/** Returns the fields that the user cannot change. */
export function lockedFields(access: FieldAccess): ReadonlySet<FieldName> {
  return new Set((Object.keys(access) as FieldName[]).filter((name) => access[name] !== undefined));
}

/** Whether a section has fields, and all of them are hidden: it is then absent. */
export function isHidden(section: SectionId, access: FieldAccess): boolean {
  const names = fieldsOf(section);
  return names.length > 0 && names.every((name) => access[name] === "hidden");
}
