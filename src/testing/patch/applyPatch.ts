import type { AccountState } from "../AccountState";
import { userGroup } from "../createAccount";
import type { CloudreveState } from "../CloudreveState";
import { failure, success } from "../envelope";
import { nextTurn, wait } from "../latency";
import { hasScope, insufficientScope } from "../scopes";
import type { Token } from "../tokens";
import { applyTwoFactor } from "./applyTwoFactor";
import type { SettingPatch } from "./SettingPatch";
import { readBlob, writeBlob, writeColumns } from "./storage";

/**
 * Writes a checked PATCH as the real server does: **not** atomically. Nick first, then password, then two-factor
 * sign-in, the preference blob last; whatever was written before a refusal stays.
 * Takes the patch and who writes; answers as the server does.
 */
export async function applyPatch(
  state: CloudreveState,
  patch: SettingPatch,
  { account, token, databaseTime }: Writer,
): Promise<Response> {
  const blob = readBlob(account);
  const tooLong = writeColumns(account, patch);
  if (tooLong) return tooLong;

  // Another request may come between reading the blob and writing it back whole: an update is then lost.
  await nextTurn();
  if (databaseTime > 0) await wait(databaseTime);

  const refused = applyPassword(state, account, patch, token) ?? applyTwoFactor(state, account, patch, token);
  if (refused) return refused;

  if (patch.group_expires === true && state.edition === "pro") endMembership(account);
  writeBlob(account, blob, patch);
  return success();
}

interface Writer {
  account: AccountState;
  token: Token | undefined;
  /** Milliseconds between reading the blob and writing it. */
  databaseTime: number;
}

/** One password without the other is ignored with code 0. */
function applyPassword(
  state: CloudreveState,
  account: AccountState,
  patch: SettingPatch,
  token: Token | undefined,
): Response | undefined {
  const { current_password, new_password } = patch;
  if (current_password === undefined || new_password === undefined) return undefined;
  if (!hasScope(token, "UserSecurityInfo.Write")) return insufficientScope("UserSecurityInfo.Write");
  if (account.passwordless || current_password !== account.password) return failure(40069, "Incorrect password");
  account.password = new_password;
  // Also where it is the same as before: the server compares digests, and each is salted anew.
  state.tokens.signOutAccount(account.id);
  return undefined;
}

/** Irreversible: the account falls back to the group of every new account. */
function endMembership(account: AccountState): void {
  if (account.group_expires === null) return;
  account.group_expires = null;
  account.group = { ...userGroup };
}
