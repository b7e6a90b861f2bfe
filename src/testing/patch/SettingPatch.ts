import type { Preferences } from "../AccountState";

/** The fields of a PATCH that are no preferences. */
export interface OtherFields {
  current_password: string;
  new_password: string;
  two_fa_enabled: boolean;
  two_fa_code: string;
  group_expires: boolean;
}

/** The body of `PATCH /user/setting` after its checks. A field that is absent or null was not sent. */
export type SettingPatch = Partial<Preferences> & Partial<OtherFields>;
