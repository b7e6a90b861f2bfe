import { readdirSync, readFileSync } from "node:fs";

export interface RecordedRequest {
  method: string;
  /** The path below `/api/v4`, with its query; behind `(site)` one of the site. */
  path: string;
  /** Present if a token, or a WebDAV account's user name and password, was sent. */
  authorization?: string;
  headers?: Record<string, string>;
  json?: unknown;
  /** The body, or its size: `<78 bytes>`, `<stream bytes>`. */
  raw?: string;
}

export interface RecordedResponse {
  status: number;
  "content-type"?: string;
  location?: string;
  /** The parsed body; null if it is not JSON. */
  body?: unknown;
  text?: string;
}

/** One exchange. Two have no request: the browser's refusal of a second passkey, and the count of lost updates. */
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
 * The order in which the files were recorded. It follows from their contents: `patch-refused` ends with the nick from
 * `patch`, `two-factor` signs in with the password from `password`, `oauth` shows the Gravatar from `avatar`.
 */
const order = [
  "anonymous",
  "session",
  "read",
  "capacity",
  "patch",
  "patch-refused",
  "password",
  "two-factor",
  "avatar",
  "passkey",
  "oauth",
  "webdav",
  "webdav-not-allowed",
  "passkey-registered",
  "sign-out",
  "lost-update",
];

const folder = new URL("./fixtures/", import.meta.url);

/** Reads all recordings, in their order. Throws if a file is missing in the order. */
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
