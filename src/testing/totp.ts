import { Secret, TOTP } from "otpauth";

/** A fresh TOTP key: 32 characters of base32 (20 bytes), as recorded. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totp = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: 30 });

/** The code of a key at a time in milliseconds. */
export const totpCode = (secret: string, now: number): string => totp(secret).generate({ timestamp: now });

/** The server's check: one step of 30 s to either side, blanks around the code ignored, nothing matches an absent key. */
export function isTotpCode(secret: string, code: string, now: number): boolean {
  if (secret === "") return false;
  const trimmed = code.trim();
  return [-30_000, 0, 30_000].some((step) => totpCode(secret, now + step) === trimmed);
}
