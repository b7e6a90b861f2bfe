import { Secret, TOTP } from "otpauth";

/** Returns a new TOTP key: 20 bytes, 32 characters of base32 (recorded: `two-factor.json`). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totp = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: 30 });

/** Returns the code of a key at a time in milliseconds. */
export const totpCode = (secret: string, now: number): string => totp(secret).generate({ timestamp: now });

/** Whether a code is right, within a step of 30 s and ignoring blanks around it (recorded: `two-factor.json`). */
export function isTotpCode(secret: string, code: string, now: number): boolean {
  if (secret === "") return false;
  const trimmed = code.trim();
  return [-30_000, 0, 30_000].some((step) => totpCode(secret, now + step) === trimmed);
}
