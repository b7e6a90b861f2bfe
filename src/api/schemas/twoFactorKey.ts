import * as z from "zod/mini";

/**
 * `GET /user/setting/2fa`: a fresh TOTP key in base32, kept by the server for 600 s. It has 32 characters. Fewer than
 * 16 (80 bits) are a truncated answer; more than 80 would not fit into the QR code beside long names.
 */
export const twoFactorKeySchema = z.string().check(z.regex(/^[A-Z2-7]{16,80}={0,6}$/));
