import type { AccountState, PasskeyState } from "./AccountState";
import type { Edition } from "./site";

/** What `GET /user/me` and sign-in say of a user. Empty values are left out, as recorded. */
export const userView = (account: AccountState) => ({
  id: account.id,
  email: account.email,
  nickname: account.nick,
  status: account.status,
  ...(account.avatar !== "" && { avatar: account.avatar }),
  created_at: account.created_at,
  ...(account.preferred_theme !== "" && { preferred_theme: account.preferred_theme }),
  group: account.group,
  ...(account.language !== "" && { language: account.language }),
  ...(account.disable_view_sync && { disable_view_sync: true }),
  ...(account.share_links_in_profile !== "" && { share_links_in_profile: account.share_links_in_profile }),
});

/** A passkey as the list and the end of its registration show it. */
export const passkeyView = ({ id, name, created_at, used_at }: PasskeyState) => ({
  id,
  name,
  created_at,
  ...(used_at !== undefined && { used_at }),
});

/** What `GET /user/setting` says, with the keys that only the Pro edition has (from the public documentation). */
export const settingView = (account: AccountState, edition: Edition) => ({
  ...(edition === "pro" && {
    group_expires: account.group_expires,
    open_id: account.open_id,
  }),
  version_retention_enabled: account.version_retention_enabled,
  ...(account.version_retention_ext.length > 0 && { version_retention_ext: account.version_retention_ext }),
  ...(account.version_retention_max !== 0 && { version_retention_max: account.version_retention_max }),
  passwordless: account.passwordless,
  two_fa_enabled: account.two_fa_secret !== "",
  ...(account.passkeys.length > 0 && { passkeys: account.passkeys.map(passkeyView) }),
  ...(edition === "pro" && {
    login_activity: account.login_activity,
    storage_packs: account.storage_packs,
    credit: account.credit,
  }),
  disable_view_sync: account.disable_view_sync,
  share_links_in_profile: account.share_links_in_profile,
  ...(account.oauth_grants.length > 0 && { oauth_grants: account.oauth_grants }),
});
