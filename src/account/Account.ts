import { hasBit } from "../api/boolset";
import { isTime } from "../api/isTime";
import type { Capacity } from "../api/schemas/capacity";
import type { DavAccountAnswer, DavAccountInput } from "../api/schemas/davAccount";
import type { GrantAnswer } from "../api/schemas/grant";
import type { PasskeyAnswer } from "../api/schemas/passkey";
import type { UserSetting } from "../api/schemas/setting";
import type { SiteBasic, SiteLogin } from "../api/schemas/site";
import type { User } from "../api/schemas/user";
import { parseThemes, type ThemeOption } from "../settings/themes";

const proKeys = ["group_expires", "open_id", "login_activity", "storage_packs", "credit"] as const;

/** A passkey of the account. */
export interface Passkey extends Omit<PasskeyAnswer, "used_at"> {
  /** Last sign-in with it, ISO 8601 in UTC; null if there was none. */
  used_at: string | null;
}

/** An application that may use the account. */
export interface Grant extends Omit<GrantAnswer, "last_used_at"> {
  /** Last use, ISO 8601 in UTC; null if there was none. */
  last_used_at: string | null;
}

/** `GET /user/setting`: preferences and security. */
export interface AccountSetting extends Omit<UserSetting, "group_expires" | "passkeys" | "oauth_grants"> {
  /** Told from keys that only Pro sends. The community edition answers success to Pro's fields and does nothing. */
  edition: "community" | "pro";
  /** End of the active membership, ISO 8601 in UTC; null without one. */
  group_expires: string | null;
  passkeys: Passkey[];
  oauth_grants: Grant[];
}

/** `GET /site/config/basic`: the site's title and the themes it offers. */
export interface AccountSite extends Omit<SiteBasic, "themes"> {
  themes: ThemeOption[];
}

/** A WebDAV account of `GET /devices/dav`, without its password. */
export interface DavAccount extends DavAccountInput {
  id: string;
  /** ISO 8601 in UTC. */
  created_at: string;
}

/** The read model: one resource for each call, so that a failed read affects only the sections that need it. */
export interface Account {
  /** `GET /user/me` */
  user: User;
  setting: AccountSetting;
  site: AccountSite;
  /** `GET /user/capacity` */
  capacity: Capacity;
  /** `GET /devices/dav`, all pages: newest first. */
  davAccounts: DavAccount[];
  /** `GET /site/config/login` */
  login: SiteLogin;
}

/** The name of a resource of the account, each read by a request of its own. */
export type AccountResource = keyof Account;

/** The resources of the site, which are the same for all of its users. */
const ofSite = ["site", "login"] as const satisfies readonly AccountResource[];

/** The resources of the user, which a save, another tab or another device changes. */
export const ofUser = ["user", "setting", "capacity", "davAccounts"] as const satisfies readonly AccountResource[];

/** All resources. */
export const accountResources: readonly AccountResource[] = [...ofUser, ...ofSite];

/** Whether a resource is the same for all users of the site. */
export function isOfSite(resource: AccountResource): boolean {
  return (ofSite as readonly AccountResource[]).includes(resource);
}

/** Functions that return each resource from the answer to its call. */
export const readAccount = {
  user: (user: User): User => user,
  setting: (setting: UserSetting): AccountSetting => ({
    ...setting,
    edition: proKeys.some((key) => setting[key] !== undefined) ? "pro" : "community",
    group_expires: timeOf(setting.group_expires ?? ""),
    passkeys: setting.passkeys.map((passkey) => ({ ...passkey, used_at: timeOf(passkey.used_at) })),
    oauth_grants: setting.oauth_grants.map((grant) => ({ ...grant, last_used_at: timeOf(grant.last_used_at) })),
  }),
  capacity: (capacity: Capacity): Capacity => capacity,
  davAccounts: (accounts: DavAccountAnswer[]): DavAccount[] => accounts.map(readDavAccount),
  site: (site: SiteBasic): AccountSite => ({ ...site, themes: parseThemes(site.themes) }),
  login: (login: SiteLogin): SiteLogin => login,
};

/** Returns a WebDAV account with its options as flags. */
export function readDavAccount({ options, ...account }: DavAccountAnswer): DavAccount {
  return {
    ...account,
    readonly: hasBit(options, 0),
    proxy: hasBit(options, 1),
    disable_sys_files: hasBit(options, 2),
  };
}

function timeOf(date: string): string | null {
  return isTime(date) ? date : null;
}
