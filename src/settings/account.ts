import type { SiteBasic, SiteLogin } from "../api/schemas/site";
import type { UserSetting } from "../api/schemas/setting";
import type { User } from "../api/schemas/user";
import { parseThemes, type ThemeOption } from "./themes";

/** Of `GET /user/me`: who the account is. */
export interface AccountUser {
  id: string;
  email: string;
  /** Written as `nick`, read as `nickname`. */
  nick: string;
  /** IETF language tag; empty where none was ever chosen. */
  language: string;
  /** Color; empty where none was ever chosen. */
  preferred_theme: string;
  /** ISO 8601 in UTC. */
  created_at: string;
  group: { id: string; name: string } | null;
}

/** Of `GET /user/setting`: preferences and security. */
export interface AccountSetting {
  /** Told by the keys that only Pro sends; community would answer code 0 to Pro's fields and do nothing. */
  edition: "community" | "pro";
  version_retention_enabled: boolean;
  /** As stored; empty means every extension. */
  version_retention_ext: string[];
  /** 0 means unlimited. */
  version_retention_max: number;
  passwordless: boolean;
  two_fa_enabled: boolean;
  disable_view_sync: boolean;
  share_links_in_profile: string;
  /** Whether the server knows `share_links_in_profile` at all. */
  has_share_links: boolean;
  /** End of the active membership, ISO 8601 in UTC; null where there is none. */
  group_expires: string | null;
}

/** Of `GET /site/config/basic`: what the site offers. */
export interface AccountSite {
  title: string;
  themes: ThemeOption[];
  default_theme: string;
}

/** Of `GET /site/config/login`. */
export interface AccountLogin {
  /** Passkeys are enabled on this site. */
  authn: boolean;
}

/** The read model: one part for each call that it is read by, so that a failed read takes down only what needs it. */
export interface Account {
  user: AccountUser;
  setting: AccountSetting;
  site: AccountSite;
  login: AccountLogin;
}

export type AccountPart = keyof Account;

const proKeys = ["group_expires", "open_id", "login_activity", "storage_packs", "credit"] as const;

/** How each part is read from its answer. */
export const readAccount = {
  user: (user: User): AccountUser => ({
    id: user.id,
    email: user.email,
    nick: user.nickname,
    language: user.language,
    preferred_theme: user.preferred_theme,
    created_at: user.created_at,
    group: user.group ?? null,
  }),
  setting: (setting: UserSetting): AccountSetting => ({
    edition: proKeys.some((key) => setting[key] !== undefined) ? "pro" : "community",
    version_retention_enabled: setting.version_retention_enabled,
    version_retention_ext: setting.version_retention_ext,
    version_retention_max: setting.version_retention_max,
    passwordless: setting.passwordless,
    two_fa_enabled: setting.two_fa_enabled,
    disable_view_sync: setting.disable_view_sync,
    share_links_in_profile: setting.share_links_in_profile ?? "",
    has_share_links: typeof setting.share_links_in_profile === "string",
    // Go's zero time stands for "none" wherever the server leaves a date unset.
    group_expires: setting.group_expires?.startsWith("0001-") ? null : (setting.group_expires ?? "") || null,
  }),
  site: (site: SiteBasic): AccountSite => ({
    title: site.title,
    themes: parseThemes(site.themes),
    default_theme: site.default_theme,
  }),
  login: (login: SiteLogin): AccountLogin => ({ authn: login.authn }),
};
