import { fields, type FieldName } from "./fields";

/** The groups of the page and their sections, in the order of the page. */
export const sectionGroups = {
  profile: ["avatar", "profile"],
  preferences: ["preferences", "theme", "versionRetention", "device"],
  security: ["securityOverview", "password", "twoFactor", "passkeys", "linkedIdentities", "sessions", "signInActivity"],
  devicesAndApps: ["connectedApps", "webDav"],
  storage: ["storage", "membership", "finance"],
} as const satisfies Record<string, readonly string[]>;

/** The id of one of the library's groups. */
export type GroupId = keyof typeof sectionGroups;

/** The id of one of the library's sections. */
export type SectionId = (typeof sectionGroups)[GroupId][number];

/** All sections, in the order of the page. */
export const sectionOrder: readonly SectionId[] = Object.values(sectionGroups).flat();

const groupIds = Object.keys(sectionGroups) as GroupId[];

/** Whether a value is the id of one of the library's groups. */
export function isGroupId(value: unknown): value is GroupId {
  return (groupIds as readonly unknown[]).includes(value);
}

/** Returns the group of a section. */
export function groupOf(section: SectionId): GroupId {
  const isIn = (group: GroupId) => (sectionGroups[group] as readonly SectionId[]).includes(section);
  return groupIds.find(isIn) ?? "profile";
}

/** Whether a value is the id of one of the library's sections. */
export function isSectionId(entry: unknown): entry is SectionId {
  return (sectionOrder as readonly unknown[]).includes(entry);
}

/** Returns the names of a section's preferences, in the order of the table; none for a section without any. */
export function fieldsOf(section: SectionId): FieldName[] {
  return (Object.keys(fields) as FieldName[]).filter((name) => fields[name].section === section);
}
