/** A request that the embedded server received. */
export interface RequestRecord {
  method: string;
  /** The path below `/api/v4`, with its query. */
  path: string;
  /** The parsed body; undefined if it is not JSON. */
  body: unknown;
  /** The `Authorization` header. */
  authorization: string | null;
  /** The server's time in milliseconds. */
  at: number;
}
