import { Secret, TOTP } from "otpauth";
import type { CloudreveState } from "./CloudreveState";

const totp = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: 30 });

/** Returns the code of a key at a time in milliseconds. */
export const totpCode = (secret: string, now: number): string => totp(secret).generate({ timestamp: now });

/** Returns whether a code is right, give or take 30 s. Ignores surrounding blanks (recorded: `two-factor.json`). */
export function isTotpCode(secret: string, code: string, now: number): boolean {
  if (secret === "") return false;
  const trimmed = code.trim();
  return [-30_000, 0, 30_000].some((step) => totpCode(secret, now + step) === trimmed);
}

/** The life of a prepared two-factor key, in milliseconds. */
const life = 600_000;

/** Prepares a new key and forgets the one before. Returns it: 32 characters of base32 (recorded: `two-factor.json`). */
export function prepareKey(state: CloudreveState, accountId: string): string {
  const secret = new Secret({ size: 20 }).base32;
  state.preparedKeys.set(accountId, { secret, at: state.now() });
  return secret;
}

/** Returns the prepared key unless it has expired. */
export function livePreparedKey(state: CloudreveState, accountId: string): string | undefined {
  const prepared = state.preparedKeys.get(accountId);
  return prepared && state.now() - prepared.at < life ? prepared.secret : undefined;
}
