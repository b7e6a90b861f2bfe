import type { Messages } from "../../src/messages/Messages";
import type { SectionId } from "../../src/settings/sections";

/** A feature of the pages that the official frontend has for an account's settings (community edition). */
export interface OfficialFeature {
  /** The page or tab of the official frontend. */
  tab: "Profile" | "Preferences" | "Password and security" | "Connect" | "Side bar" | "Top bar";
  feature: string;
  /** Its section here. */
  section: SectionId;
  /** The words of its row or button in the section, or in the dialog that the button `opens`. */
  words: (text: Messages) => string;
  /** The button that opens the dialog in which it is. */
  opens?: (text: Messages) => string;
  /** The host's part. */
  host?: string;
}

const device = "`deviceAdapter` on the provider";
const followed = "`onPreferencesSaved`, to apply it";

/** By the source of the official frontend (`cloudreve/frontend`, August 2026). */
export const officialFeatures: readonly OfficialFeature[] = [
  {
    tab: "Profile",
    feature: "Picture",
    section: "avatar",
    words: ({ avatar }) => avatar.change,
    host: "The slot `picture`, for a chooser of the user's own files",
  },
  { tab: "Profile", feature: "Gravatar", section: "avatar", words: ({ avatar }) => avatar.useGravatar },
  { tab: "Profile", feature: "E-mail", section: "profile", words: ({ profile }) => profile.email },
  {
    tab: "Profile",
    feature: "Nickname",
    section: "profile",
    words: ({ profile }) => profile.nick.label,
    host: followed,
  },
  { tab: "Profile", feature: "UID", section: "profile", words: ({ profile }) => profile.uid },
  { tab: "Profile", feature: "Registration date", section: "profile", words: ({ profile }) => profile.memberSince },
  { tab: "Profile", feature: "Group", section: "profile", words: ({ profile }) => profile.group },
  {
    tab: "Profile",
    feature: "Public profile",
    section: "profile",
    words: ({ profile }) => profile.share_links_in_profile.label,
    host: "`profileHref` on the provider, for the link to the page",
  },
  {
    tab: "Preferences",
    feature: "Language",
    section: "preferences",
    words: ({ preferences }) => preferences.language.label,
    host: followed,
  },
  {
    tab: "Preferences",
    feature: "Time zone",
    section: "device",
    words: (text) => text.device.time_zone.label,
    host: device,
  },
  {
    tab: "Preferences",
    feature: "Dark mode",
    section: "device",
    words: (text) => text.device.preferred_dark_mode.label,
    host: device,
  },
  {
    tab: "Preferences",
    feature: "Theme color",
    section: "theme",
    words: ({ theme }) => theme.preferred_theme.label,
    host: "`onThemePreview` and `onPreferencesSaved`, to apply it",
  },
  {
    tab: "Preferences",
    feature: "Version retention",
    section: "versionRetention",
    words: ({ versionRetention }) => versionRetention.version_retention_enabled.label,
  },
  {
    tab: "Preferences",
    feature: "Extensions with versions",
    section: "versionRetention",
    words: ({ versionRetention }) => versionRetention.version_retention_ext.label,
  },
  {
    tab: "Preferences",
    feature: "Maximum of versions",
    section: "versionRetention",
    words: ({ versionRetention }) => versionRetention.version_retention_max.label,
  },
  {
    tab: "Preferences",
    feature: "Sync of view settings",
    section: "preferences",
    words: ({ preferences }) => preferences.disable_view_sync.label,
    host: "`onPreferencesSaved`, to clear the local views",
  },
  {
    tab: "Preferences",
    feature: "Tree view, expanded by itself",
    section: "device",
    words: (text) => text.device.tree_view_auto_expand.label,
    host: device,
  },
  {
    tab: "Preferences",
    feature: "Click on a folder",
    section: "device",
    words: (text) => text.device.folder_click_action.label,
    host: device,
  },
  {
    tab: "Password and security",
    feature: "Password",
    section: "password",
    words: ({ password }) => password.changeName,
    host: "`onPasswordChanged`, to sign in again",
  },
  {
    tab: "Password and security",
    feature: "Two-factor authentication",
    section: "twoFactor",
    words: ({ twoFactor }) => twoFactor.turnOn,
  },
  {
    tab: "Password and security",
    feature: "Passkeys: list, add, delete",
    section: "passkeys",
    words: ({ passkeys }) => passkeys.add,
  },
  {
    tab: "Password and security",
    feature: "External apps: list, revoke",
    section: "connectedApps",
    words: ({ connectedApps }) => connectedApps.title,
  },
  {
    tab: "Connect",
    feature: "WebDAV accounts: list, edit, delete",
    section: "webDav",
    words: ({ webDav }) => webDav.edit,
  },
  {
    tab: "Connect",
    feature: "New WebDAV account: name",
    section: "webDav",
    opens: ({ webDav }) => webDav.add,
    words: ({ webDav }) => webDav.form.name,
  },
  {
    tab: "Connect",
    feature: "Root folder",
    section: "webDav",
    opens: ({ webDav }) => webDav.add,
    words: ({ webDav }) => webDav.form.folder,
    host: "The slot `folder`, for a chooser in place of the text box",
  },
  {
    tab: "Connect",
    feature: "Read-only",
    section: "webDav",
    opens: ({ webDav }) => webDav.add,
    words: ({ webDav }) => webDav.form.readonly,
  },
  {
    tab: "Connect",
    feature: "Block system files",
    section: "webDav",
    opens: ({ webDav }) => webDav.add,
    words: ({ webDav }) => webDav.form.disable_sys_files,
  },
  {
    tab: "Connect",
    feature: "Proxy",
    section: "webDav",
    opens: ({ webDav }) => webDav.add,
    words: ({ webDav }) => webDav.form.proxy,
  },
  {
    tab: "Connect",
    feature: "Connection information",
    section: "webDav",
    words: ({ webDav }) => webDav.connect,
    host: "`webDavAddress` on the provider, for an API behind a proxy",
  },
  { tab: "Side bar", feature: "Storage used and total", section: "storage", words: ({ storage }) => storage.used },
  {
    tab: "Top bar",
    feature: "Sign out",
    section: "sessions",
    words: ({ sessions }) => sessions.here.label,
    host: "`onSignOut` on the provider, which ends the host's session",
  },
];

/** Features beside the settings that stay with the host. */
export const ofTheHost: readonly (readonly [feature: string, reason: string])[] = [
  ["Advertising of the iOS and desktop apps (Connect)", "No setting: links of the site"],
  ["The public profile page itself", "A page of the host, to which `profileHref` leads"],
];
