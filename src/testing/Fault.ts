/** Which requests a fault meets. Without any of these: all. */
export interface FaultTarget {
  method?: string | undefined;
  /** A path below `/api/v4`, without its query (or with, if it has one); a RegExp is tested against both together. */
  path?: string | RegExp | undefined;
  /** How many requests it meets; until it is taken back unless told. */
  times?: number | undefined;
  /** The handler runs and its changes stay; only then is its answer lost or replaced. */
  after?: boolean | undefined;
}

/**
 * What goes wrong.
 *
 * - `{ code, msg }`: an application error, HTTP 200.
 * - `{ status, body, contentType }`: any HTTP answer; without a body it is empty.
 * - `html`: a proxy's page (502 unless told). `truncated`: an answer that ends in the middle.
 * - `dropped`: `fetch` rejects with a TypeError. `slow`: `ms` more, then the usual answer. `hang`: none until aborted.
 */
export type Fault =
  | { code: number; msg?: string }
  | { status: number; body?: string; contentType?: string }
  | { kind: "html"; status?: number }
  | { kind: "truncated" }
  | { kind: "dropped" }
  | { kind: "slow"; ms: number }
  | { kind: "hang" };
