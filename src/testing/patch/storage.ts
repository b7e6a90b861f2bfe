import type { AccountState, Preferences } from "../AccountState";
import { failure } from "../envelope";
import { preferences } from "../preferences";
import type { SettingPatch } from "./SettingPatch";

type Name = keyof Preferences;

const names = Object.keys(preferences) as Name[];
const blobNames = names.filter((name) => preferences[name].column === undefined);

/** Returns a copy of the preference blob, as the server loads it at the start of a PATCH. */
export const readBlob = (account: AccountState): Partial<Preferences> => structuredClone(pick(account, blobNames));

/** Writes the blob back whole, with the changes of the patch. Without changes to it, the server does not write it. */
export function writeBlob(account: AccountState, blob: Partial<Preferences>, patch: SettingPatch): void {
  const changes = pick(patch, blobNames);
  if (Object.keys(changes).length > 0) Object.assign(account, blob, changes);
}

/**
 * Writes the preferences that have a column of their own. Returns the failure where one is too long for its column:
 * the checks count characters and let more through (`patch.json`, "nick of 255 characters").
 */
export function writeColumns(account: AccountState, patch: SettingPatch): Response | undefined {
  for (const name of names) {
    const { column } = preferences[name];
    const value = patch[name];
    if (column === undefined || value === undefined) continue;
    if (new TextEncoder().encode(String(value)).length > column.bytes)
      return failure(50001, `Failed to update user ${name}`);
    Object.assign(account, { [name]: value });
  }
  return undefined;
}

function pick(values: Partial<Preferences>, keys: readonly Name[]): Partial<Preferences> {
  return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}
