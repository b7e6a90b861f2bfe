import type { initialPreferences } from "./initialPreferences";

/** The user group of an account, as `GET /user/me` answers it. */
export interface GroupState {
  id: string;
  name: string;
  permission: string;
  direct_link_batch_size?: number;
  trash_retention?: number;
  /**
   * Pro: bytes of storage that a membership in this group gives, not answered. An account's `total` changes to it with
   * a gift code, and back to that of new accounts with the early end.
   * @default the `total` stays
   */
  quota?: number;
}

/** A registered passkey. `id` is standard base64, with `+`, `/` and `=`. */
export interface PasskeyState {
  id: string;
  name: string;
  created_at: string;
  used_at?: string;
  transports?: string[];
}

/** A WebDAV account. `password` has 32 letters and digits; `uri` is the folder that it opens. */
export interface DavAccountState {
  id: string;
  created_at: string;
  name: string;
  uri: string;
  password: string;
  readonly: boolean;
  /** Transfers go through the server, not directly to the storage. */
  proxy: boolean;
  /** Files whose names begin with a dot are refused. */
  disable_sys_files: boolean;
}

/** An application with access to the account. `client_name` may be a text key such as `application:oauth.desktop`. */
export interface OAuthGrant {
  client_id: string;
  client_name: string;
  client_logo: string;
  scopes: string[];
  last_used_at: string | null;
}

/** Pro: a linked identity for signing in. `provider` is 0 for Logto, 1 for QQ, 2 for OIDC. */
export interface LinkedIdentity {
  provider: number;
  linked_at: string;
}

/** Pro: one sign-in. `login_with` is empty for a password. */
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

/** Pro: bought storage. `size` is in bytes. */
export interface StoragePack {
  name: string;
  active_since: string;
  expire_at: string;
  size: number;
}

/** Pro: one change of the credit. */
export interface CreditChange {
  changed_at: string;
  /** Negative if credit was spent. */
  diff: number;
  reason: string;
}

/** Pro: an order. Without the `price_` texts it was paid with points. */
export interface Payment {
  id: string;
  trade_no: string;
  name: string;
  /** `created` (not paid), `paid`, `fulfilled`, `fulfill_failed`, `canceled`, or another word. */
  status: string;
  /** 1 paid share link, 2 membership, 3 storage pack, 4 points. */
  product_type: number;
  /** Quantity; the server spells it so. */
  qyt: number;
  /** For one, in the smallest unit of the currency or in points. */
  price_unit?: number | null;
  /** ISO 4217 code of the currency. */
  price_id?: string;
  price_mark?: string | null;
  /** Smallest units in a whole one: 100 for CNY, 1 for JPY. */
  price_one_unit?: number | null;
  created_at: string;
  updated_at: string;
}

/** Pro: a storage policy that the user may use. `max_size` is in bytes, of one file; 0 means unlimited. */
export interface StoragePolicy {
  id: string;
  name: string;
  type: string;
  max_size: number;
  allowed_suffix?: string[] | null;
  denied_suffix?: string[] | null;
  allowed_name_regexp?: string | null;
  denied_name_regexp?: string | null;
  relay?: boolean | null;
  chunk_concurrency?: number | null;
  /** Only of a child. */
  weight?: number | null;
  /** Only of the type `load_balance`. */
  children?: StoragePolicy[] | null;
}

/** Pro: a node that the user may use. `capabilities` is a boolset. */
export interface ServerNode {
  id: string;
  name: string;
  type: string;
  capabilities: string;
}

/**
 * The preferences of an account, by their keys in `PATCH /user/setting`. `nick` is answered as `nickname`; a
 * `version_retention_max` of 0 means unlimited.
 */
export type Preferences = ReturnType<typeof initialPreferences>;

/** The state of one account on the embedded server. Dates are ISO strings, sizes are in bytes. */
export interface AccountState extends Preferences {
  /** The server's short public id. */
  id: string;
  email: string;
  password: string;
  status: "active" | "inactive" | "manual_banned" | "sys_banned";
  created_at: string;
  /** Empty without a picture. */
  avatar: "" | "gravatar" | "file";
  /** The account has no password and cannot set one; the user signs in with a passkey or an identity. */
  passwordless: boolean;
  /** Base32. Empty while two-factor sign-in is off. */
  two_fa_secret: string;
  passkeys: PasskeyState[];
  oauth_grants: OAuthGrant[];
  /** Oldest first. */
  dav_accounts: DavAccountState[];
  group: GroupState;
  used: number;
  total: number;
  /** Pro: the end of the membership; null without one. */
  group_expires: string | null;
  /** Pro. */
  credit: number;
  /** Pro: oldest first. */
  credit_changes: CreditChange[];
  /** Pro: oldest first. */
  payments: Payment[];
  /** Pro. */
  storage_policies: StoragePolicy[];
  /** Pro. */
  nodes: ServerNode[];
  /** Pro. */
  storage_packs: StoragePack[];
  /** Pro. */
  login_activity: LoginActivity[];
  /** Pro. */
  open_id: LinkedIdentity[];
}

/** An account to start with: its e-mail, and all values that differ from a new account. */
export type EmbeddedAccount = Partial<AccountState> & { email: string };
