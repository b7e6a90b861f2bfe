import type { CloudreveState } from "./CloudreveState";
import { newTotpSecret } from "./totp";

/** Milliseconds that a prepared two-factor key lives on the server. */
const life = 600_000;

/** Prepares a key, in place of the one before. Gives it as base32. */
export function prepareKey(state: CloudreveState, accountId: string): string {
  const secret = newTotpSecret();
  state.preparedKeys.set(accountId, { secret, at: state.now() });
  return secret;
}

/** The key last prepared, unless its 600 s are over. */
export function livePreparedKey(state: CloudreveState, accountId: string): string | undefined {
  const prepared = state.preparedKeys.get(accountId);
  return prepared && state.now() - prepared.at < life ? prepared.secret : undefined;
}
