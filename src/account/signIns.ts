import { isTime } from "../api/isTime";
import { providerOf } from "./identities";

/** One sign-in to the account, or an attempt at one. Texts are empty where the server left them out. */
export interface SignIn {
  /** ISO 8601; empty if it is not known. */
  at: string;
  ip: string;
  browser: string;
  device: string;
  os: string;
  /** Undefined if the server does not say. A word that is none of these is the server's own. */
  how: "password" | "passkey" | "identity" | { word: string } | undefined;
  /** The number of the identity provider; NaN if it was none, or is not known. */
  provider: number;
  /** Undefined if the server does not say. */
  success: boolean | undefined;
  /** By a WebDAV app. The server records only those that have failed. */
  webdav: boolean;
}

/**
 * Returns the sign-ins of `login_activity` in `GET /user/setting`, the newest first, those without a time last. Only
 * Pro has the list. No field of it is relied on: entries that are no objects are left out, fields of another type are
 * unknown.
 */
export function readSignIns(activity: readonly unknown[] | null | undefined): SignIn[] {
  const signIns = (activity ?? []).flatMap((entry) =>
    typeof entry === "object" && entry !== null ? [readSignIn(entry as Record<string, unknown>)] : [],
  );
  const times = new Map(signIns.map((signIn) => [signIn, Date.parse(signIn.at) || 0]));
  return signIns.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}

function readSignIn(entry: Record<string, unknown>): SignIn {
  const { success, open_id_provider: provider } = entry;
  const how = howOf(entry["login_with"]);
  return {
    at: timeIn(entry["created_at"]),
    ip: textIn(entry["ip"]),
    browser: nameIn(entry["browser"]),
    device: deviceIn(entry["device"]),
    os: nameIn(entry["os"]),
    how,
    provider: how === "identity" ? providerOf({ provider }) : NaN,
    success: typeof success === "boolean" ? success : undefined,
    webdav: entry["webdav"] === true,
  };
}

/** An empty word is a password, by the API's documentation. */
function howOf(word: unknown): SignIn["how"] {
  if (typeof word !== "string") return undefined;
  if (word === "") return "password";
  if (word === "openid") return "identity";
  return word === "passkey" ? word : { word };
}

const textIn = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** The server's parser of user agents calls what it does not know "Other". */
const nameIn = (value: unknown): string => (textIn(value).toLowerCase() === "other" ? "" : textIn(value));

/** Chrome calls every Android device "K" (its reduced user agent: developer.mozilla.org, "User-Agent reduction"). */
const deviceIn = (value: unknown): string => (textIn(value) === "K" ? "" : nameIn(value));

function timeIn(value: unknown): string {
  const time = textIn(value);
  return isTime(time) ? time : "";
}
