import type { EmbeddedAccount, AccountState } from "./AccountState";
import type { Fault, FaultTarget } from "./Fault";
import type { Latency } from "./latency";
import type { RequestRecord } from "./RequestRecord";
import type { Edition, SiteOptions } from "./site";
import type { TokenPair } from "./tokens";

/** How the embedded server shall be. Everything has a default: a community site with one new account. */
export interface EmbeddedOptions {
  /** `community` unless told. On `pro` the Pro endpoints and keys exist. */
  edition?: Edition | undefined;
  /** Whether the site allows passkeys (`authn`); true unless told. */
  passkeys?: boolean | undefined;
  /** What differs from a new site. `themes` is sent as it is, even when it is no JSON. */
  site?: Partial<SiteOptions> | undefined;
  /** The accounts; one, `ada@example.com` with the password `first-pass-1`, unless told. */
  accounts?: EmbeddedAccount[] | undefined;
  /** Milliseconds an exchange takes, or a function that says so for each; 0 unless told. */
  latency?: Latency | undefined;
  /** The server's clock in milliseconds: tokens, two-factor keys and codes go by it. `Date.now` unless told. */
  now?: (() => number) | undefined;
}

/** Who signs in, and with what rights. */
export interface SignInOptions {
  /** Makes it the token of an application with these scopes. Without: an ordinary sign-in, which may do everything. */
  scopes?: string[] | undefined;
  /** Which application; the first grant of the account unless told. Its `last_used_at` follows the token's use. */
  clientId?: string | undefined;
}

/**
 * A Cloudreve server in memory, with the traps of the real one. Where a method takes an optional e-mail, the first
 * account is meant. Nothing here needs `this`.
 */
export interface EmbeddedCloudreve {
  /** Answers a request whose path contains `/api/v4/`, as `fetch` would: rejects when aborted or dropped. */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Tokens without the exchange; no password and no second factor asked. */
  signIn: (email?: string, options?: SignInOptions) => TokenPair;
  /** Every request that arrived, oldest first. */
  readonly requests: RequestRecord[];
  /** Empties `requests`. */
  clearRequests: () => void;
  /** Makes requests go wrong until the function that it gives is called. Of several faults, the oldest that fits. */
  fail: (target: FaultTarget, fault: Fault) => () => void;
  /** A copy of what the server knows of an account. */
  account: (email?: string) => AccountState;
  /** Changes an account behind the user's back, as another device would. */
  change: (email: string | undefined, patch: Partial<AccountState>) => void;
  /** The code of the two-factor key in use, valid now. Throws where two-factor sign-in is off. */
  totp: (email?: string) => string;
  /** The code of the key that was last prepared. Throws where none was. */
  preparedTotp: (email?: string) => string;
  /** Expires every access token of an account now; refresh tokens stay good. */
  expireTokens: (email?: string) => void;
  /** Changes the latency from the next request on. */
  setLatency: (latency: Latency) => void;
}
