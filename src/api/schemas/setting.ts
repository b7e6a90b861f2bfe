import * as z from "zod/mini";
import { absent } from "./absent";

/** `GET /user/setting`: what the server keeps of the account's preferences and security. */
export const userSettingSchema = z.object({
  version_retention_enabled: absent(z.boolean(), false),
  /** Absent, null and empty all mean every extension. */
  version_retention_ext: absent(z.array(z.string()), []),
  /** Absent, null and 0 all mean unlimited. */
  version_retention_max: absent(z.number(), 0),
  passwordless: absent(z.boolean(), false),
  two_fa_enabled: absent(z.boolean(), false),
  disable_view_sync: absent(z.boolean(), false),
  /** Absent on servers that do not know it yet, which answer code 0 to it and keep nothing; the others store any word. */
  share_links_in_profile: z.nullish(z.string()),

  // Pro only. That one of these keys is there is what tells the editions apart.
  /** End of the active membership, ISO 8601 in UTC; empty or null where there is none. */
  group_expires: z.nullish(z.string()),
  open_id: z.nullish(z.array(z.unknown())),
  login_activity: z.nullish(z.array(z.unknown())),
  storage_packs: z.nullish(z.array(z.unknown())),
  credit: z.nullish(z.number()),
});

export type UserSetting = z.infer<typeof userSettingSchema>;

/**
 * `GET /user/setting/2fa`: a fresh TOTP key in base32, kept by the server for 600 s. It has 32 characters; fewer than 16
 * (80 bits) were cut off on their way, and more than 80 would not fit into the QR code beside long names.
 */
export const twoFactorKeySchema = z.string().check(z.regex(/^[A-Z2-7]{16,80}={0,6}$/));
