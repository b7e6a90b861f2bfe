/** The body of `PATCH /user/setting` after its checks. A field that is absent or null was not sent. */
export interface SettingPatch {
  nick?: string;
  language?: string;
  preferred_theme?: string;
  version_retention_enabled?: boolean;
  version_retention_ext?: string[];
  version_retention_max?: number;
  current_password?: string;
  new_password?: string;
  two_fa_enabled?: boolean;
  two_fa_code?: string;
  disable_view_sync?: boolean;
  share_links_in_profile?: string;
  group_expires?: boolean;
}
