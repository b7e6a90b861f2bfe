import { toBase64Url } from "./base64";
import { randomBytes, randomUuid } from "./random";

/** The token fields of `POST /session/token`. An access token lives 3,600 s, a refresh token 14 days. */
export interface TokenPair {
  access_token: string;
  refresh_token: string;
  access_expires: string;
  refresh_expires: string;
}

/** What the server knows of a token that it issued. */
export interface Token {
  type: "access" | "refresh";
  accountId: string;
  /** Absent: an ordinary sign-in, which may do everything. */
  scopes: readonly string[] | undefined;
  clientId: string | undefined;
  /** The password it was issued under: a refresh token dies with it. */
  password: string;
  /** All tokens that descend from one sign-in. */
  family: string;
  expires: number;
}

const accessLife = 3_600_000;
const refreshLife = 14 * 24 * 3_600_000;

/** The tokens of one server. They look like JWTs and are looked up, not verified. */
export class TokenStore {
  private readonly tokens = new Map<string, Token>();
  private readonly signedOut = new Set<string>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Issues a pair. `origin` says who, under which password and with which scopes. */
  issue(origin: Omit<Token, "type" | "expires" | "family"> & { family?: string }): TokenPair {
    const family = origin.family ?? randomUuid();
    const issue = (type: Token["type"], life: number) => {
      const expires = this.now() + life;
      const text = jwt({
        token_type: type,
        sub: origin.accountId,
        exp: Math.floor(expires / 1000),
        jti: toBase64Url(randomBytes(9)),
      });
      this.tokens.set(text, { ...origin, family, type, expires });
      return [text, new Date(expires).toISOString()] as const;
    };
    const [access_token, access_expires] = issue("access", accessLife);
    const [refresh_token, refresh_expires] = issue("refresh", refreshLife);
    return { access_token, refresh_token, access_expires, refresh_expires };
  }

  /** A token as it was issued, expired or not. */
  find(text: string): Token | undefined {
    return this.tokens.get(text);
  }

  isExpired = (token: Token): boolean => token.expires <= this.now();

  isSignedOut = (token: Token): boolean => this.signedOut.has(token.family);

  /** Signs out: refuses every refresh token of the family. Access tokens live on until they expire. */
  signOut(token: Token): void {
    this.signedOut.add(token.family);
  }

  /** Refuses every refresh token that an account has now. */
  signOutAccount(accountId: string): void {
    for (const token of this.tokens.values()) {
      if (token.accountId === accountId) this.signedOut.add(token.family);
    }
  }

  /** Refuses every refresh token that an application holds for an account. */
  signOutClient(accountId: string, clientId: string): void {
    for (const token of this.tokens.values()) {
      if (token.accountId === accountId && token.clientId === clientId) this.signedOut.add(token.family);
    }
  }

  /** Expires every access token of an account now. Refresh tokens stay good. */
  expireAccess(accountId: string): void {
    for (const token of this.tokens.values()) {
      if (token.accountId === accountId && token.type === "access") token.expires = Math.min(token.expires, this.now());
    }
  }
}

const encode = (value: object) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
const jwt = (claims: object) =>
  [encode({ alg: "HS256", typ: "JWT" }), encode(claims), toBase64Url(randomBytes(32))].join(".");
