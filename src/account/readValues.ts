import { fieldNamed } from "../settings/fieldNamed";
import type { FieldName, StoredValues } from "../settings/fields";
import type { Account } from "./Account";

type Resources = Partial<Record<string, Record<string, unknown>>>;

/** Returns the values of the named fields, without the fields whose resources of the account are missing. */
export function readValues(account: Partial<Account>, names: readonly FieldName[]): Partial<StoredValues> {
  const resources = account as Resources;
  const known = names.filter((name) => {
    const { at, orElse } = fieldNamed(name);
    return resources[at[0]] && (!orElse || resources[orElse[0]]);
  });
  return Object.fromEntries(known.map((name) => [name, readValue(resources, name)]));
}

/** Whether the server that sent this account stores a field: older servers lack some fields. */
export function isKept(account: Partial<Account>, name: FieldName): boolean {
  const { at, keptBy } = fieldNamed(name);
  return !keptBy || (account as Resources)[at[0]]?.[at[1]] != null;
}

function readValue(resources: Resources, name: FieldName): unknown {
  const { at, orElse, keptBy } = fieldNamed(name);
  const value = resources[at[0]]?.[at[1]];
  if (orElse && value === "") return resources[orElse[0]]?.[orElse[1]];
  return value ?? keptBy?.elsewhere;
}
