import type { AccountState } from "./AccountState";
import { fromBase64 } from "./base64";
import type { CloudreveState } from "./CloudreveState";
import { randomBytes } from "./random";

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Returns a new password, as the server makes it: 32 small letters and digits (recorded: `webdav.json`). */
export const davPassword = (): string => Array.from(randomBytes(32), (byte) => letters[byte % letters.length]).join("");

/** Returns the id of the account that was made after so many others on this server. */
export const davId = (count: number): string => `D${count.toString(36).padStart(3, "0")}`;

/** Returns whether an id is one of the accounts that were made on this server, which may have been deleted since. */
export const isDavId = (id: string, made: number): boolean =>
  Array.from({ length: made }, (_, count) => davId(count)).includes(id);

const bits = { webDav: 3, webDavProxy: 6 } as const;

/** Returns whether the account's group has a right, by the bits of its `permission`. */
export function groupAllows({ group }: AccountState, right: keyof typeof bits): boolean {
  const byte = fromBase64(group.permission)?.[0] ?? 0;
  return Math.floor(byte / 2 ** bits[right]) % 2 === 1;
}

/** Returns whether a URI names a folder of the user's own files or of a share, and no search. */
export function isDavUri(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname, searchParams } = new URL(uri);
  return (
    protocol === "cloudreve:" && ["my", "share"].includes(hostname.toLowerCase()) && [...searchParams].length === 0
  );
}

/**
 * Answers a WebDAV client at `<site>/dav`. The user name is the account's e-mail, the password one of its WebDAV
 * accounts' (recorded: `webdav.json`). Only the root of the folder can be listed: the embedded server has no files.
 */
export function answerDav(state: CloudreveState, request: Request): Response {
  const [email = "", password = ""] = credentialsOf(request.headers.get("Authorization") ?? "");
  const account = state.findByEmail(email);
  const dav = account?.dav_accounts.find((one) => one.password === password);
  if (!account || !dav) return new Response(null, { status: 401 });
  if (!groupAllows(account, "webDav")) return new Response(null, { status: 403 });
  if (request.method !== "PROPFIND") return new Response(null, { status: 405 });
  const body = `<?xml version="1.0" encoding="UTF-8"?><D:multistatus xmlns:D="DAV:"><D:response><D:href>/dav/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>`;
  return new Response(body, { status: 207, headers: { "Content-Type": "text/xml; charset=utf-8" } });
}

function credentialsOf(authorization: string): string[] {
  const bytes = authorization.startsWith("Basic ") ? fromBase64(authorization.slice("Basic ".length)) : undefined;
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  const colon = text.indexOf(":");
  return colon === -1 ? [] : [text.slice(0, colon), text.slice(colon + 1)];
}
