/** The requests that a fault affects: all, unless restricted. */
export interface FaultTarget {
  method?: string | undefined;
  /** The path below `/api/v4`, with or without its query. A RegExp is tested against path and query. */
  path?: string | RegExp | undefined;
  /**
   * The number of requests that it affects.
   * @default Infinity
   */
  times?: number | undefined;
  /**
   * Lets the server process the request first, and only then loses or replaces its answer.
   * @default false
   */
  after?: boolean | undefined;
}

/**
 * A failure of a request.
 *
 * - `{ code, msg }`: an error of the server, with HTTP 200.
 * - `{ status, body, contentType }`: an HTTP answer, empty without a body.
 * - `html`: the error page of a proxy, with status 502 by default.
 * - `truncated`: an answer that ends halfway.
 * - `dropped`: `fetch` rejects with a TypeError.
 * - `slow`: the usual answer, `ms` milliseconds later.
 * - `hang`: no answer until the request is aborted.
 */
export type Fault =
  | { code: number; msg?: string }
  | { status: number; body?: string; contentType?: string }
  | { kind: "html"; status?: number }
  | { kind: "truncated" }
  | { kind: "dropped" }
  | { kind: "slow"; ms: number }
  | { kind: "hang" };
