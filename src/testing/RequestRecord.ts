/** One request as it arrived. */
export interface RequestRecord {
  method: string;
  /** Below `/api/v4`, with its query. */
  path: string;
  /** The parsed JSON body; undefined where there was none or it was no JSON. */
  body: unknown;
  /** The whole header, or null. */
  authorization: string | null;
  /** Milliseconds, by the server's clock. */
  at: number;
}
