import * as z from "zod/mini";
import { absent } from "./absent";
import { answer } from "./answer";
import { grantSchema } from "./grant";
import { orNull } from "./orNull";
import { passkeySchema } from "./passkey";

/** Preferences read from `GET /user/setting`. PATCH writes them under the same names. */
const settingPreferences = z.object({
  version_retention_enabled: absent(z.boolean(), false),
  /** File extensions; empty means every extension. Absent and null mean the same. */
  version_retention_ext: absent(z.array(z.string()), []),
  /** 0 means unlimited. Absent and null mean the same. */
  version_retention_max: absent(z.number(), 0),
  disable_view_sync: absent(z.boolean(), false),
  /** `""` (public shares), `all_share`, `hide_share` or any other word. Absent on older servers. */
  share_links_in_profile: z.nullish(z.string()),
});

/** Preferences read from `GET /user/setting`. @expand */
export type SettingPreferences = z.infer<typeof settingPreferences>;

/** `GET /user/setting`: the account's preferences and security. */
export const userSettingSchema = answer({
  ...settingPreferences.shape,
  /** The account has no password. */
  passwordless: absent(z.boolean(), false),
  two_fa_enabled: absent(z.boolean(), false),
  /** Absent without one. */
  passkeys: absent(z.array(passkeySchema), []),
  /** Absent without one. */
  oauth_grants: absent(z.array(grantSchema), []),

  // Only Pro answers with these keys: one of them is enough to tell the editions apart. A value of another type is
  // null, so that it is still there.
  /** End of the active membership, ISO 8601 in UTC; empty or null without one. */
  group_expires: orNull<string>(""),
  open_id: orNull<unknown[]>([]),
  login_activity: orNull<unknown[]>([]),
  storage_packs: orNull<unknown[]>([]),
  credit: orNull<number>(0),
});

/** The account's preferences and security. @expand */
export type UserSetting = z.infer<typeof userSettingSchema>;
