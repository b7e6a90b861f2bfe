import type { Context, Hono } from "hono";
import type { AccountState } from "./AccountState";
import type { CloudreveState } from "./CloudreveState";
import type { Token } from "./tokens";

/** What a handler knows of its request. */
interface Variables {
  state: CloudreveState;
  /** The token that came with the request, if a good one did. */
  token: Token | undefined;
  /** Its account; handlers behind `signedIn` may rely on it. */
  account: AccountState;
}

/** How a request came, beside what it says. */
interface Arrival {
  /** Milliseconds that a write stays in the database: the part of the latency in which others may come between. */
  databaseTime: number;
  /** The body came without a length. */
  isChunked: boolean;
}

export interface Environment {
  Bindings: Arrival;
  Variables: Variables;
}

export type App = Hono<Environment>;
export type CloudreveContext = Context<Environment>;
