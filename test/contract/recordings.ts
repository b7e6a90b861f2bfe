import { readdirSync, readFileSync } from "node:fs";

export interface RecordedRequest {
  method: string;
  /** Below `/api/v4`, with its query. */
  path: string;
  /** There where a token was sent. */
  authorization?: string;
  headers?: Record<string, string>;
  json?: unknown;
  /** The body as it is, or its size in bytes: `<78 bytes>`, `<stream bytes>`. */
  raw?: string;
}

export interface RecordedResponse {
  status: number;
  "content-type"?: string;
  location?: string;
  /** The JSON; null for bodies that are none. */
  body?: unknown;
  text?: string;
}

/** One exchange. Two have no request: what the browser did, and the count of lost updates. */
export interface Exchange {
  note: string;
  request?: RecordedRequest;
  response?: RecordedResponse;
  pairs?: number;
  length_of_secret?: number;
}

export interface Recording {
  name: string;
  about: string;
  exchanges: Exchange[];
}

/**
 * The order in which the files were recorded, as their contents tell: `patch-refused` ends with the nick that `patch`
 * left, `two-factor` signs in with the password of `password`, `oauth` shows the Gravatar that `avatar` chose.
 */
const order = [
  "anonymous",
  "session",
  "read",
  "patch",
  "patch-refused",
  "password",
  "two-factor",
  "avatar",
  "passkey",
  "oauth",
  "passkey-registered",
  "lost-update",
];

const folder = new URL("./fixtures/", import.meta.url);

/** Every file of the folder, in the order of its recording. A file that has no place in the order throws. */
export function readRecordings(): Recording[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));
  const unplaced = names.filter((name) => !order.includes(name));
  if (unplaced.length > 0)
    throw new Error(`No place in the replay for ${unplaced.join(", ")}: add it to \`order\` in recordings.ts.`);
  return order
    .filter((name) => names.includes(name))
    .map((name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Recording);
}
