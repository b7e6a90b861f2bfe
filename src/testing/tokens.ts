import { toBase64Url } from "./base64";
import { randomBytes, randomUuid } from "./random";

/** The tokens of a sign-in. The access token expires after an hour, the refresh token after 14 days. */
export interface TokenPair {
  access_token: string;
  refresh_token: string;
  access_expires: string;
  refresh_expires: string;
}

/** The server's record of a token that it issued. */
export interface Token {
  type: "access" | "refresh";
  accountId: string;
  /** Undefined for ordinary sign-ins, which may do everything. */
  scopes: readonly string[] | undefined;
  clientId: string | undefined;
  /** The account's password when it was issued. Once the password has changed, refresh tokens are refused. */
  password: string;
  /** Shared by all tokens of one sign-in. */
  family: string;
  expires: number;
}

const accessLife = 3_600_000;
const refreshLife = 14 * 24 * 3_600_000;

/** The tokens of one server. They look like JWTs, but are looked up instead of verified. */
export class TokenStore {
  private readonly tokens = new Map<string, Token>();
  private readonly signedOut = new Set<string>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Issues a pair of tokens, in the family of an earlier pair if given. */
  issue(origin: Omit<Token, "type" | "expires" | "family"> & { family?: string }): TokenPair {
    const family = origin.family ?? randomUuid();
    const issue = (type: Token["type"], life: number) => {
      const expires = this.now() + life;
      const text = jwt({
        token_type: type,
        sub: origin.accountId,
        exp: Math.floor(expires / 1000),
        scopes: origin.scopes,
        client_id: origin.clientId,
        jti: toBase64Url(randomBytes(9)),
      });
      this.tokens.set(text, { ...origin, family, type, expires });
      return [text, new Date(expires).toISOString()] as const;
    };
    const [access_token, access_expires] = issue("access", accessLife);
    const [refresh_token, refresh_expires] = issue("refresh", refreshLife);
    return { access_token, refresh_token, access_expires, refresh_expires };
  }

  /** Returns an issued token, expired or not. */
  find(text: string): Token | undefined {
    return this.tokens.get(text);
  }

  isExpired = (token: Token): boolean => token.expires <= this.now();

  isSignedOut = (token: Token): boolean => this.signedOut.has(token.family);

  /** Refuses all refresh tokens of the family. Access tokens stay valid until they expire. */
  signOut(token: Token): void {
    this.signedOut.add(token.family);
  }

  /** Refuses all current refresh tokens of an account. */
  signOutAccount(accountId: string): void {
    for (const token of this.tokens.values()) {
      if (token.accountId === accountId) this.signedOut.add(token.family);
    }
  }

  /** Refuses all current refresh tokens of an application for an account. */
  signOutClient(accountId: string, clientId: string): void {
    for (const token of this.tokens.values()) {
      if (token.accountId === accountId && token.clientId === clientId) this.signedOut.add(token.family);
    }
  }

  /** Expires all access tokens of an account. */
  expireAccess(accountId: string): void {
    for (const token of this.tokens.values()) {
      if (token.accountId === accountId && token.type === "access") token.expires = Math.min(token.expires, this.now());
    }
  }
}

const encode = (value: object) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
const jwt = (claims: object) =>
  [encode({ alg: "HS256", typ: "JWT" }), encode(claims), toBase64Url(randomBytes(32))].join(".");
