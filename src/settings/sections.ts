import type { Account, AccountPart } from "./account";
import { fields, type FieldName, type StoredValues } from "./fields";
import type { PreferenceSection } from "./Field";
import { fieldNamed } from "./fieldNamed";

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

/** The parts of the account without which a section cannot be shown. */
export const sectionNeeds = {
  profile: ["user", "setting"],
  preferences: ["user", "setting"],
  theme: ["user", "site"],
  versionRetention: ["setting"],
  password: ["setting"],
  twoFactor: ["setting"],
  membership: ["setting", "user"],
} as const satisfies Record<SectionId, readonly AccountPart[]>;

/** The account as far as a section is given it. */
export type AccountOf<Id extends SectionId> = Pick<Account, (typeof sectionNeeds)[Id][number]>;

/** The names of a section's fields, in the order of the table. */
export function fieldsOf(section: PreferenceSection): FieldName[] {
  return (Object.keys(fields) as FieldName[]).filter((name) => fields[name].section === section);
}

/** Reads the values of the named fields from the account; a field whose part is not there is left out. */
export function readValues(account: Partial<Account>, names: readonly FieldName[]): Partial<StoredValues> {
  const known = names.filter((name) => fieldNamed(name).needs.every((part) => account[part]));
  return Object.fromEntries(known.map((name) => [name, fieldNamed(name).read(account as Account)]));
}
