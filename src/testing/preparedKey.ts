import type { CloudreveState } from "./CloudreveState";
import { newTotpSecret } from "./totp";

/** The life of a prepared two-factor key, in milliseconds. */
const life = 600_000;

/** Prepares a key and forgets the one before. Returns it as base32. */
export function prepareKey(state: CloudreveState, accountId: string): string {
  const secret = newTotpSecret();
  state.preparedKeys.set(accountId, { secret, at: state.now() });
  return secret;
}

/** Returns the prepared key unless it has expired. */
export function livePreparedKey(state: CloudreveState, accountId: string): string | undefined {
  const prepared = state.preparedKeys.get(accountId);
  return prepared && state.now() - prepared.at < life ? prepared.secret : undefined;
}
