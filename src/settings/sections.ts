import type { AccountPart } from "./account";
import { fields, type FieldName, type FieldsOf, type StoredValues } from "./fields";
import type { PreferenceSection } from "./Field";
import { fieldNamed } from "./isDirty";
import type { Account } from "./account";

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
  twoFactor: ["setting", "user"],
  membership: ["setting", "user"],
} as const satisfies Record<SectionId, readonly AccountPart[]>;

/** The account as far as a section is given it. */
export type AccountOf<Id extends SectionId> = Pick<Account, (typeof sectionNeeds)[Id][number]>;

/** The names of a section's fields, in the order of the table. */
export function fieldsOf<Section extends PreferenceSection>(section: Section): FieldsOf<Section>[] {
  return (Object.keys(fields) as FieldName[]).filter((name) => fields[name].section === section) as FieldsOf<Section>[];
}

/** Reads the values of the named fields from the account. */
export function readValues<Name extends FieldName>(account: Partial<Account>, names: readonly Name[]): StoredValues<Name> {
  const values = names.map((name) => [name, fieldNamed(name).read(account as Account)]);
  return Object.fromEntries(values) as StoredValues<Name>;
}
