import type { SettingPreferences } from "./schemas/setting";
import type { UserPreferences } from "./schemas/user";

type Preferences = UserPreferences & SettingPreferences;

/**
 * The body that changes preferences: fields that may share one PATCH. Each is sent only if it changed, and never as
 * null, which the server treats as "not sent".
 *
 * @expand
 */
export type PreferencesPatch = { [Name in keyof Preferences]?: NonNullable<Preferences[Name]> };

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
