import type { SettingPreferences } from "./schemas/setting";
import type { UserPreferences } from "./schemas/user";

type Preferences = UserPreferences & SettingPreferences;

/** Preferences: the fields that may share one PATCH. Each is sent only when it changed, and never as null, which would mean "not sent". */
export type PreferencesPatch = { [Name in keyof Preferences]?: NonNullable<Preferences[Name]> };

/** Both or nothing: half a pair is ignored by the server with code 0 (recorded in `password.json`). */
export interface PasswordPatch {
  /** 4 to 128 characters. */
  current_password: string;
  /** 6 to 128 characters. */
  new_password: string;
}

/** Both or nothing: without the code the server's handler crashes (recorded in `two-factor.json`). */
export interface TwoFactorPatch {
  two_fa_enabled: boolean;
  /** Six digits of the prepared key (on) or of the one in use (off). */
  two_fa_code: string;
}

/** Ends the membership at once, for good. Pro only: the community edition answers 0 and does nothing. */
export interface MembershipPatch {
  group_expires: true;
}

type AnyPatch = PreferencesPatch & PasswordPatch & TwoFactorPatch & MembershipPatch;
type Alone<T> = T & Partial<Record<Exclude<keyof AnyPatch, keyof T>, never>>;

/**
 * The body of `PATCH /user/setting`.
 *
 * The server writes nick, password, 2FA and preferences one after another and stops at the first refusal, so
 * what may be refused never shares a body with anything else: mixing them does not compile.
 */
export type SettingPatch =
  Alone<PreferencesPatch> | Alone<PasswordPatch> | Alone<TwoFactorPatch> | Alone<MembershipPatch>;
