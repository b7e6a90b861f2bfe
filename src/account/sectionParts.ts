import { fieldNamed } from "../settings/fieldNamed";
import type { AnswersOf, FieldsOf } from "../settings/fields";
import type { PreferenceSection } from "../settings/preference";
import { fieldsOf, type SectionId } from "../settings/sections";
import type { Account, AccountPart } from "./Account";

/** For the sections that have no fields in the table. */
const partsOfAlone = {
  password: ["setting"],
  twoFactor: ["setting"],
  membership: ["setting", "user"],
} as const satisfies Record<Exclude<SectionId, PreferenceSection>, readonly AccountPart[]>;

type PartOf<Id extends SectionId> = Id extends PreferenceSection
  ? AnswersOf<FieldsOf<Id>>
  : Id extends keyof typeof partsOfAlone
    ? (typeof partsOfAlone)[Id][number]
    : never;

/** The account as far as a section waits for it. */
export type AccountOf<Id extends SectionId> = Pick<Account, PartOf<Id>>;

/** Returns the parts of the account that a section waits for: those that its fields are read from. */
export function partsOf<Id extends SectionId>(section: Id): readonly (keyof AccountOf<Id>)[] {
  if (section in partsOfAlone)
    return partsOfAlone[
      section as keyof typeof partsOfAlone
    ] as readonly AccountPart[] as readonly (keyof AccountOf<Id>)[];
  const parts = fieldsOf(section as PreferenceSection).flatMap((name) => {
    const { at, orElse } = fieldNamed(name);
    return orElse ? [at[0], orElse[0]] : [at[0]];
  });
  return [...new Set(parts)] as (keyof AccountOf<Id>)[];
}
