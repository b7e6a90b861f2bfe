import type { UserSetting } from "../api/schemas/setting";
import type { SettingPatch } from "../api/SettingPatch";
import type { User } from "../api/schemas/user";

/** `GET /user/me` as it answers once the patch is saved. */
export function applyPatchToUser(user: User, patch: SettingPatch): User {
  return {
    ...user,
    nickname: patch.nick ?? user.nickname,
    language: patch.language ?? user.language,
    preferred_theme: patch.preferred_theme ?? user.preferred_theme,
  };
}

/** `GET /user/setting` as it answers once the patch is saved. What the end of a membership does to the group, only a read tells. */
export function applyPatchToSetting(setting: UserSetting, patch: SettingPatch): UserSetting {
  return {
    ...setting,
    version_retention_enabled: patch.version_retention_enabled ?? setting.version_retention_enabled,
    version_retention_ext: patch.version_retention_ext ?? setting.version_retention_ext,
    version_retention_max: patch.version_retention_max ?? setting.version_retention_max,
    disable_view_sync: patch.disable_view_sync ?? setting.disable_view_sync,
    share_links_in_profile: patch.share_links_in_profile ?? setting.share_links_in_profile,
    two_fa_enabled: patch.two_fa_enabled ?? setting.two_fa_enabled,
    group_expires: patch.group_expires ? null : setting.group_expires,
  };
}
