import type { Context, Hono } from "hono";
import type { AccountState } from "./AccountState";
import type { CloudreveState } from "./CloudreveState";
import type { Token } from "./tokens";

/** Values that the middleware sets for the handlers. */
interface Variables {
  state: CloudreveState;
  /** The request's access token, if it is valid. */
  token: Token | undefined;
  /** The token's account, set by `signedIn`. */
  account: AccountState;
}

/** Facts about a request that a `Request` does not carry. */
interface Arrival {
  /** Milliseconds between reading and writing in the database, in which another request can interfere. */
  databaseTime: number;
  /** The body has no declared length. */
  isChunked: boolean;
}

export interface Environment {
  Bindings: Arrival;
  Variables: Variables;
}

export type App = Hono<Environment>;
export type CloudreveContext = Context<Environment>;
