import type { AccountState } from "../AccountState";
import type { CloudreveState } from "../CloudreveState";
import { crash, failure } from "../envelope";
import { hasScope, insufficientScope } from "../scopes";
import type { Token } from "../tokens";
import { isTotpCode, livePreparedKey } from "../totp";
import type { SettingPatch } from "./checkPatch";

/** Changes the password, then two-factor sign-in. Returns the failure of the first that is refused. */
export function applyCredentials(
  state: CloudreveState,
  account: AccountState,
  patch: SettingPatch,
  token: Token | undefined,
): Response | undefined {
  return applyPassword(state, account, patch, token) ?? applyTwoFactor(state, account, patch, token);
}

/** One password without the other is ignored with code 0 (recorded: `password.json`). */
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
  // Also if the password stays the same: the server compares digests, and each has a new salt.
  state.tokens.signOutAccount(account.id);
  return undefined;
}

/**
 * Turns two-factor sign-in on, replaces its key, or turns it off. A missing code crashes the server (HTTP 500), but a
 * missing or expired key is refused first. The key stays prepared after its use. Recorded: `two-factor.json`.
 */
function applyTwoFactor(
  state: CloudreveState,
  account: AccountState,
  patch: SettingPatch,
  token: Token | undefined,
): Response | undefined {
  const { two_fa_enabled, two_fa_code } = patch;
  if (two_fa_enabled === undefined) return undefined;
  if (!hasScope(token, "UserSecurityInfo.Write")) return insufficientScope("UserSecurityInfo.Write");

  const secret = two_fa_enabled ? livePreparedKey(state, account.id) : account.two_fa_secret;
  if (secret === undefined) return failure(50005, "You have not initiated 2FA session");
  if (two_fa_code === undefined) return crash();
  if (!isTotpCode(secret, two_fa_code, state.now())) return failure(40022, "Incorrect 2FA code");
  account.two_fa_secret = two_fa_enabled ? secret : "";
  return undefined;
}
