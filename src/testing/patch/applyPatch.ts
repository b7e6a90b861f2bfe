import type { AccountState, Preferences } from "../AccountState";
import { userGroup, userQuota } from "../createAccount";
import type { CloudreveState } from "../CloudreveState";
import { failure, success } from "../envelope";
import { nextTurn, wait } from "../latency";
import { preferences } from "../preferences";
import type { Token } from "../tokens";
import { applyCredentials } from "./applyCredentials";
import type { SettingPatch } from "./checkPatch";

const names = Object.keys(preferences) as (keyof Preferences)[];

/**
 * Writes a checked PATCH and returns the answer. As on the real server the PATCH is **not** atomic: it writes columns
 * first, then the password, two-factor sign-in, and the preference blob last, and keeps everything written before a
 * refusal (recorded: `password.json`, `two-factor.json`, "not atomic").
 */
export async function applyPatch(
  state: CloudreveState,
  patch: SettingPatch,
  { account, token, databaseTime }: Writer,
): Promise<Response> {
  const blob = structuredClone(blobOf(account));
  const tooLong = writeColumns(account, patch);
  if (tooLong) return tooLong;

  // If another request writes the blob between reading and writing it here, that update is lost
  // (recorded: `lost-update.json`).
  await nextTurn();
  if (databaseTime > 0) await wait(databaseTime);

  const refused = applyCredentials(state, account, patch, token);
  if (refused) return refused;

  if (patch.group_expires === true && state.edition === "pro") endMembership(account);
  const changes = blobOf(patch);
  if (Object.keys(changes).length > 0) Object.assign(account, blob, changes);
  return success();
}

/** The sender of a PATCH, and the time that the database takes. */
interface Writer {
  account: AccountState;
  token: Token | undefined;
  /** Milliseconds between reading the blob and writing it. */
  databaseTime: number;
}

/** Returns the values that the server keeps in the preference blob. */
function blobOf(values: Partial<Preferences>): Partial<Preferences> {
  const inBlob = names.filter((name) => preferences[name].column === undefined && values[name] !== undefined);
  return Object.fromEntries(inBlob.map((name) => [name, values[name]]));
}

/**
 * Writes the preferences that have a column of their own. Returns the failure of a value that is too long for its
 * column: the checks count characters, not bytes (recorded: `patch.json`, "nick of 255 characters").
 */
function writeColumns(account: AccountState, patch: SettingPatch): Response | undefined {
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

/** Ends a membership for good: the account gets the group of new accounts (API documentation; no recording). */
function endMembership(account: AccountState): void {
  if (account.group_expires === null) return;
  account.group_expires = null;
  if (account.group.quota !== undefined) account.total = userQuota;
  account.group = { ...userGroup };
}
