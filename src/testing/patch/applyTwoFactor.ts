import type { AccountState } from "../AccountState";
import type { CloudreveState } from "../CloudreveState";
import { crash, failure } from "../envelope";
import { hasScope, insufficientScope } from "../scopes";
import type { Token } from "../tokens";
import { isTotpCode } from "../totp";
import { livePreparedKey } from "../preparedKey";
import type { SettingPatch } from "./SettingPatch";

/**
 * Turns two-factor sign-in on (or replaces its key) or off. A missing code crashes the real handler: HTTP 500.
 * When enabling, a missing or outlived key is noticed before that. The key stays prepared after its use.
 */
export function applyTwoFactor(
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
