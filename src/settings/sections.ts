import { fields, type FieldName } from "./fields";
import type { PreferenceSection } from "./preference";

/** Every section of the page, in the order of the official settings page. */
export const sectionOrder = [
  "profile",
  "preferences",
  "theme",
  "versionRetention",
  "password",
  "twoFactor",
  "membership",
] as const satisfies readonly string[];

export type SectionId = (typeof sectionOrder)[number];

/** Whether a word, or an entry of any kind, is the id of a section of the library. */
export function isSectionId(entry: unknown): entry is SectionId {
  return (sectionOrder as readonly unknown[]).includes(entry);
}

/** Returns the names of a section's fields, in the order of the table. */
export function fieldsOf(section: PreferenceSection): FieldName[] {
  return (Object.keys(fields) as FieldName[]).filter((name) => fields[name].section === section);
}
