import type { initialPreferences } from "./initialPreferences";

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

/**
 * The preferences of an account, by their keys in `PATCH /user/setting`. `nick` is answered as `nickname`; a
 * `version_retention_max` of 0 means unlimited.
 */
export type Preferences = ReturnType<typeof initialPreferences>;

/** All that the embedded server knows of one account, with the names of the wire. Dates are ISO strings, sizes bytes. */
export interface AccountState extends Preferences {
  /** The server's short public id. */
  id: string;
  email: string;
  password: string;
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
