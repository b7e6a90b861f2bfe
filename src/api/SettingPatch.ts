/** The preferences: fields that can share one PATCH. A field is sent only if it changed, and never as null. */
export interface PreferencesPatch {
  /** 1 to 255 characters (code points). Read as `nickname`. */
  nick?: string;
  /** IETF language tag, 1 to 255 characters. */
  language?: string;
  /** Hex color, `rgb()`, `rgba()` or `hsl()`. */
  preferred_theme?: string;
  version_retention_enabled?: boolean;
  /** `[]` means every extension; the server takes null as "not sent". */
  version_retention_ext?: string[];
  /** 0 means unlimited. */
  version_retention_max?: number;
  disable_view_sync?: boolean;
  /** `""` means public shares only. */
  share_links_in_profile?: string;
}

/**
 * The body that changes the password. Both fields are required: with only one, the server answers code 0 and changes
 * nothing (recorded in `password.json`).
 */
export interface PasswordPatch {
  /** 4 to 128 characters. */
  current_password: string;
  /** 6 to 128 characters. */
  new_password: string;
}

/**
 * The body that turns two-factor authentication on or off. Both fields are required: without the code the server's
 * handler crashes (recorded in `two-factor.json`).
 */
export interface TwoFactorPatch {
  two_fa_enabled: boolean;
  /** Six digits: from the prepared key to turn it on, from the key in use to turn it off. */
  two_fa_code: string;
}

/**
 * The body that ends the membership at once and for good. Pro only: the community edition answers code 0 and does
 * nothing.
 */
export interface MembershipPatch {
  group_expires: true;
}

type AnyPatch = PreferencesPatch & PasswordPatch & TwoFactorPatch & MembershipPatch;
type Alone<T> = T & Partial<Record<Exclude<keyof AnyPatch, keyof T>, never>>;

/**
 * The body of `PATCH /user/setting`.
 *
 * The server writes the nick, password, 2FA and preferences one after another and stops at the first refusal. So the
 * password, 2FA and membership are each sent alone; a mixed body does not compile.
 */
export type SettingPatch =
  Alone<PreferencesPatch> | Alone<PasswordPatch> | Alone<TwoFactorPatch> | Alone<MembershipPatch>;
