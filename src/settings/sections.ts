import { fields, type FieldName } from "./fields";
import type { PreferenceSectionId } from "./preference";

/** All sections, in the order of Cloudreve's own settings page. */
export const sectionOrder = [
  "profile",
  "preferences",
  "theme",
  "versionRetention",
  "password",
  "twoFactor",
  "passkeys",
  "connectedApps",
  "membership",
] as const satisfies readonly string[];

export type SectionId = (typeof sectionOrder)[number];

/** Whether a value is the id of one of the library's sections. */
export function isSectionId(entry: unknown): entry is SectionId {
  return (sectionOrder as readonly unknown[]).includes(entry);
}

/** Returns the names of a section's fields, in the order of the table. */
export function fieldsOf(section: PreferenceSectionId): FieldName[] {
  return (Object.keys(fields) as FieldName[]).filter((name) => fields[name].section === section);
}
