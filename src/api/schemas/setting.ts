import * as z from "zod/mini";
import { absent } from "./absent";

/** `GET /user/setting`: most preferences, and the account's security settings. */
export const userSettingSchema = z.object({
  version_retention_enabled: absent(z.boolean(), false),
  /** Absent, null and empty all mean every extension. */
  version_retention_ext: absent(z.array(z.string()), []),
  /** Absent, null and 0 all mean unlimited. */
  version_retention_max: absent(z.number(), 0),
  passwordless: absent(z.boolean(), false),
  two_fa_enabled: absent(z.boolean(), false),
  disable_view_sync: absent(z.boolean(), false),
  /** Absent on older servers, which answer code 0 to a write and keep nothing. Newer servers store any string. */
  share_links_in_profile: z.nullish(z.string()),

  // Pro only. An answer that has any of these keys comes from the Pro edition.
  /** End of the active membership, ISO 8601 in UTC; empty or null if there is none. */
  group_expires: z.nullish(z.string()),
  open_id: z.nullish(z.array(z.unknown())),
  login_activity: z.nullish(z.array(z.unknown())),
  storage_packs: z.nullish(z.array(z.unknown())),
  credit: z.nullish(z.number()),
});

export type UserSetting = z.infer<typeof userSettingSchema>;

/**
 * `GET /user/setting/2fa`: a fresh TOTP key in base32, which the server keeps for 600 s. It has 32 characters. A key of
 * fewer than 16 (80 bits) must have been cut off on its way; one of more than 80 would not fit into the QR code beside
 * long names.
 */
export const twoFactorKeySchema = z.string().check(z.regex(/^[A-Z2-7]{16,80}={0,6}$/));
