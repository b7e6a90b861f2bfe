/** A group as `GET /user/me` shows it. Keys as recorded (`fixtures/read.json`). */
export interface GroupState {
  id: string;
  name: string;
  permission: string;
  direct_link_batch_size?: number;
  trash_retention?: number;
}

/** A registered passkey: `id` is standard base64, with `+`, `/` and `=`. */
export interface PasskeyState {
  id: string;
  name: string;
  created_at: string;
  used_at?: string;
  transports?: string[];
}

/** An application that was given access. `client_name` may be a message key such as `application:oauth.desktop`. */
export interface OAuthGrant {
  client_id: string;
  client_name: string;
  client_logo: string;
  scopes: string[];
  last_used_at: string | null;
}

/** Pro: an identity linked for signing in. `provider`: 0 Logto, 1 QQ, 2 OIDC. */
export interface LinkedIdentity {
  provider: number;
  linked_at: string;
}

/** Pro: one sign-in, as the public documentation lists it. */
export interface LoginActivity {
  created_at: string;
  ip: string;
  browser: string;
  device: string;
  os: string;
  login_with: "" | "passkey" | "openid";
  open_id_provider: number;
  success: boolean;
  webdav: boolean;
}

/** Pro: bought storage; `size` in bytes. */
export interface StoragePack {
  name: string;
  active_since: string;
  expire_at: string;
  size: number;
}

/** Pro: one change of the credit, as the public documentation lists it. */
export interface CreditChange {
  changed_at: string;
  /** Negative where credit was spent. */
  diff: number;
  reason: string;
}

/** The settings that the server keeps, reads and writes back as **one** blob: where overlapping PATCHes lose updates. */
export interface Preferences {
  language: string;
  preferred_theme: string;
  version_retention_enabled: boolean;
  version_retention_ext: string[];
  /** 0 = unlimited. */
  version_retention_max: number;
  disable_view_sync: boolean;
  share_links_in_profile: string;
}

/** All that the embedded server knows of one account, with the names of the wire. Dates are ISO strings, sizes bytes. */
export interface AccountState extends Preferences {
  /** The server's short public id. */
  id: string;
  email: string;
  password: string;
  /** Read as `nickname`, written as `nick`. */
  nick: string;
  status: "active" | "inactive" | "manual_banned" | "sys_banned";
  created_at: string;
  /** "" = none set. */
  avatar: "" | "gravatar" | "file";
  /** No password: signs in with a passkey or an identity, and cannot set a password here. */
  passwordless: boolean;
  /** Base32; "" = two-factor sign-in is off. */
  two_fa_secret: string;
  passkeys: PasskeyState[];
  oauth_grants: OAuthGrant[];
  group: GroupState;
  used: number;
  total: number;
  /** Pro: when the membership ends; null = none. */
  group_expires: string | null;
  /** Pro. */
  credit: number;
  /** Pro: newest last. */
  credit_changes: CreditChange[];
  /** Pro. */
  storage_packs: StoragePack[];
  /** Pro. */
  login_activity: LoginActivity[];
  /** Pro. */
  open_id: LinkedIdentity[];
}

/** An account to start with: its e-mail, and whatever shall differ from a new account. */
export type EmbeddedAccount = Partial<AccountState> & { email: string };

/** The group of every new account, as recorded. */
export const userGroup: GroupState = {
  id: "BOUR",
  name: "User",
  permission: "hAg=",
  direct_link_batch_size: 10,
  trash_retention: 604_800,
};

/**
 * A new account as the server makes it (`fixtures/read.json`): retention on with at most 10 versions.
 * Takes what shall differ, the number of accounts before it, and the time in milliseconds.
 */
export function createAccount(options: EmbeddedAccount, index: number, now: number): AccountState {
  return {
    id: publicId(index),
    password: "first-pass-1",
    nick: options.email.split("@")[0] ?? "",
    status: "active",
    created_at: new Date(now).toISOString(),
    avatar: "",
    language: "en-US",
    preferred_theme: "",
    version_retention_enabled: true,
    version_retention_ext: [],
    version_retention_max: 10,
    disable_view_sync: false,
    share_links_in_profile: "",
    passwordless: false,
    two_fa_secret: "",
    passkeys: [],
    oauth_grants: [],
    group: { ...userGroup },
    used: 0,
    total: 1_073_741_824,
    group_expires: null,
    credit: 0,
    credit_changes: [],
    storage_packs: [],
    login_activity: [],
    open_id: [],
    ...structuredClone(options),
  };
}

/** The first account has the recorded id; the server's ids are short words of letters and digits. */
const publicId = (index: number) => (index === 0 ? "mBUR" : `u${(index * 7919).toString(36).padStart(4, "0")}`);

/** A copy of the preference blob, as the server loads it at the start of a request. */
export function preferencesOf(account: AccountState): Preferences {
  return {
    language: account.language,
    preferred_theme: account.preferred_theme,
    version_retention_enabled: account.version_retention_enabled,
    version_retention_ext: [...account.version_retention_ext],
    version_retention_max: account.version_retention_max,
    disable_view_sync: account.disable_view_sync,
    share_links_in_profile: account.share_links_in_profile,
  };
}
