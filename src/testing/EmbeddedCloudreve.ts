import type { EmbeddedAccount, AccountState } from "./AccountState";
import type { Fault, FaultTarget } from "./Fault";
import type { GiftCode } from "./giftCodes";
import type { Latency } from "./latency";
import type { RequestRecord } from "./RequestRecord";
import type { Edition, SiteOptions } from "./site";
import type { TokenPair } from "./tokens";

/** The options of `createEmbeddedCloudreve`. */
export interface EmbeddedOptions {
  /**
   * `pro` adds the endpoints and keys of the Pro edition.
   * @default "community"
   */
  edition?: Edition | undefined;
  /**
   * Whether the site allows passkeys.
   * @default true
   */
  passkeys?: boolean | undefined;
  /** The site's settings that differ from a new site. `themes` is sent unchanged, even if it is not JSON. */
  site?: Partial<SiteOptions> | undefined;
  /**
   * The accounts. The password is `first-pass-1` unless given.
   * @default one new account, `ada@example.com`
   */
  accounts?: EmbeddedAccount[] | undefined;
  /**
   * Pro: the site's gift codes.
   * @default none
   */
  giftCodes?: GiftCode[] | undefined;
  /**
   * The duration of a request in milliseconds, or a function that returns it.
   * @default 0
   */
  latency?: Latency | undefined;
  /**
   * Returns the server's time in milliseconds, for tokens, two-factor keys and codes.
   * @default Date.now
   */
  now?: (() => number) | undefined;
}

/** The options of `signIn`. */
export interface SignInOptions {
  /** The scopes of an application's token. Without them, the token allows everything. */
  scopes?: string[] | undefined;
  /**
   * The application. Each use of the token updates the `last_used_at` of its grant.
   * @default the account's first grant
   */
  clientId?: string | undefined;
}

/**
 * A Cloudreve server in memory. Methods with an e-mail parameter use the first account if it is left out. All methods
 * work without `this`.
 */
export interface EmbeddedCloudreve {
  /**
   * Answers requests to paths with `/api/v4/` in them and WebDAV clients at `/dav`, and all others with 404. Rejects if
   * aborted or dropped.
   */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Returns tokens for an account, without a password, a code or a request. */
  signIn: (email?: string, options?: SignInOptions) => TokenPair;
  /** The requests to the API so far, oldest first. */
  readonly requests: RequestRecord[];
  /** Empties `requests`. */
  clearRequests: () => void;
  /** Makes requests fail. Returns a function that stops it. If several faults match a request, the oldest is used. */
  fail: (target: FaultTarget, fault: Fault) => () => void;
  /** Returns a copy of an account's state. */
  account: (email?: string) => AccountState;
  /** Changes an account's state, as another device would. */
  change: (email: string | undefined, patch: Partial<AccountState>) => void;
  /** Returns a valid code for an account with two-factor sign-in. Throws if it is off. */
  totp: (email?: string) => string;
  /** Returns a valid code for the two-factor key prepared last. Throws if none was prepared. */
  preparedTotp: (email?: string) => string;
  /** Expires all access tokens of an account. Refresh tokens stay valid. */
  expireTokens: (email?: string) => void;
  /** Sets the latency of later requests. */
  setLatency: (latency: Latency) => void;
}
