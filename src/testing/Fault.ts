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
 * - `{ status, body, contentType, headers }`: an HTTP answer, empty without a body. A rate limiter's is
 *   `{ status: 429, headers: { "Retry-After": "60" } }`.
 * - `html`: a page. `error`, a proxy's with status 502 by default; `signIn`, a sign-in page with 200; `robotCheck`, a
 *   captcha with 200; `offline`, that of a service worker with 200. The default is `error`.
 * - `redirect`: to `to`, by default the sign-in page of another origin: `fetch` rejects if it follows. To a path
 *   (`"/login"`), `fetch` gets the site's own sign-in page. With `redirect: "manual"` the answer has status 302, as in
 *   Node; browsers hide it.
 * - `truncated`: an answer that ends halfway.
 * - `dropped`: `fetch` rejects with a TypeError.
 * - `slow`: the usual answer, `ms` milliseconds later.
 * - `hang`: no answer until the request is aborted.
 */
export type Fault =
  | { code: number; msg?: string }
  | { status: number; body?: string; contentType?: string; headers?: Record<string, string> }
  | {
      kind: "html";
      status?: number;
      page?: "error" | "signIn" | "robotCheck" | "offline";
      headers?: Record<string, string>;
    }
  | { kind: "redirect"; to?: string }
  | { kind: "truncated" }
  | { kind: "dropped" }
  | { kind: "slow"; ms: number }
  | { kind: "hang" };
