import { fieldNamed } from "../settings/fieldNamed";
import type { AnswersOf, FieldsOf } from "../settings/fields";
import type { PreferenceSection } from "../settings/preference";
import { fieldsOf, type SectionId } from "../settings/sections";
import type { Account, AccountPart } from "./Account";

/** The parts that the sections without fields in the preference table need. */
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

/** The parts of the account that a section waits for. */
export type AccountOf<Id extends SectionId> = Pick<Account, PartOf<Id>>;

/** Returns the names of the parts that a section waits for: those that its fields are read from. */
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
