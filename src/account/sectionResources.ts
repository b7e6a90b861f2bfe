import { fieldNamed } from "../settings/fieldNamed";
import type { AnswersOf, FieldsOf } from "../settings/fields";
import type { PreferenceSectionId } from "../settings/preference";
import { fieldsOf, type SectionId } from "../settings/sections";
import type { Account, AccountResource } from "./Account";

/** The resources that the sections without fields in the preference table need. */
const resourcesOfAlone = {
  avatar: ["user"],
  password: ["setting"],
  twoFactor: ["setting"],
  device: [],
  webDav: ["user", "davAccounts"],
  storage: ["user", "capacity"],
  passkeys: ["setting", "login"],
  connectedApps: ["setting"],
  securityOverview: ["setting"],
  sessions: ["setting"],
  linkedIdentities: ["setting", "login"],
  signInActivity: ["setting"],
  membership: ["setting", "user"],
  finance: ["setting"],
} as const satisfies Record<Exclude<SectionId, PreferenceSectionId>, readonly AccountResource[]>;

type ResourceOf<Id extends SectionId> = Id extends PreferenceSectionId
  ? AnswersOf<FieldsOf<Id>>
  : Id extends keyof typeof resourcesOfAlone
    ? (typeof resourcesOfAlone)[Id][number]
    : never;

/** The resources of the account that a section waits for. */
export type AccountOf<Id extends SectionId> = Pick<Account, ResourceOf<Id>>;

/** Returns the names of the resources that a section waits for: those that its fields are read from. */
export function resourcesOf<Id extends SectionId>(section: Id): readonly (keyof AccountOf<Id>)[] {
  if (section in resourcesOfAlone)
    return resourcesOfAlone[
      section as keyof typeof resourcesOfAlone
    ] as readonly AccountResource[] as readonly (keyof AccountOf<Id>)[];
  const resources = fieldsOf(section).flatMap((name) => {
    const { at, orElse } = fieldNamed(name);
    return orElse ? [at[0], orElse[0]] : [at[0]];
  });
  return [...new Set(resources)] as (keyof AccountOf<Id>)[];
}
