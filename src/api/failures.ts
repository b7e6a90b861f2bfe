import { CloudreveError } from "./CloudreveError";
import { codes } from "./codes";

/** The meaning of an error for the person whose call has failed. */
type FailureMeaning =
  /** No network, or the answer was lost on its way. */
  | "noAnswer"
  /** The server asks for a new sign-in, and a forced renewal of the token did not help. */
  | "signInAgain"
  /** The token of an application lacks a scope. */
  | "scopeMissing"
  /** A value was refused by the server's checks, before its handler. */
  | "valueRefused"
  /** The database refused a value: the nick may be too long for its column. */
  | "notStored"
  | "currentPasswordWrong"
  | "codeWrong"
  /** Internal error; on confirming two-factor authentication: the prepared key has expired. */
  | "internal"
  /** Success was answered, and the next read does not have it. */
  | "notKept"
  /** Somebody else has signed in. */
  | "otherUser"
  /** The waiting was stopped. */
  | "stopped"
  /** Any other refusal, in the server's own words. */
  | "refused"
  /** An error that is none of the server's or the network's. */
  | "unexpected";

/**
 * How far a PATCH that failed so has come:
 * - `never`: it did not leave the page, or was refused before it was looked at;
 * - `checked`: refused by a check that runs before anything is written;
 * - `partly`: refused by the handler, which writes the nick, the password, 2FA and the preferences one after another
 *   (recorded in `patch-refused.json`);
 * - `unknown`: its answer was lost, and the server may have done all of it.
 */
type FailureReach = "never" | "checked" | "partly" | "unknown";

export interface Failure {
  meaning: FailureMeaning;
  reach: FailureReach;
}

const byKind: Record<Exclude<CloudreveError["kind"], "application">, Failure> = {
  network: { meaning: "noAnswer", reach: "unknown" },
  timeout: { meaning: "noAnswer", reach: "unknown" },
  // A crashed handler's empty 500, or a proxy's page: the handler may have run.
  http: { meaning: "noAnswer", reach: "unknown" },
  contract: { meaning: "noAnswer", reach: "unknown" },
  aborted: { meaning: "stopped", reach: "never" },
  otherUser: { meaning: "otherUser", reach: "never" },
  notKept: { meaning: "notKept", reach: "checked" },
};

const byCode: Record<number, Failure> = {
  [codes.signInRequired]: { meaning: "signInAgain", reach: "never" },
  [codes.insufficientScope]: { meaning: "scopeMissing", reach: "checked" },
  [codes.parameter]: { meaning: "valueRefused", reach: "checked" },
  [codes.database]: { meaning: "notStored", reach: "partly" },
  [codes.currentPasswordWrong]: { meaning: "currentPasswordWrong", reach: "partly" },
  [codes.twoFactorCodeWrong]: { meaning: "codeWrong", reach: "partly" },
  [codes.internal]: { meaning: "internal", reach: "partly" },
};

/** Says what an error of a call means, by its kind and code. The one place that does. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof CloudreveError)) return { meaning: "unexpected", reach: "checked" };
  if (error.kind !== "application") return byKind[error.kind];
  return byCode[error.code ?? Number.NaN] ?? { meaning: "refused", reach: "partly" };
}

/** A refusal that belongs to one field. */
export interface FieldRefusal<Name extends string> {
  name: Name;
  /** `msg` in the server's own words; the others are known by its wording. */
  reason: "tooLong" | "tooShort" | "notStored" | "msg";
  msg: string;
}

/**
 * Finds the field that the server refused among the `sent` ones.
 *
 * The server's checks name a field in English by the key in PascalCase ("VersionRetentionMax too short"); `refusedAs`
 * returns the pattern of a field that is named otherwise. "Invalid parameters." names none: then it can only be meant for a
 * field that was sent alone.
 */
export function refusedField<Name extends string>(
  error: unknown,
  sent: readonly Name[],
  refusedAs: (name: Name) => RegExp | undefined = () => undefined,
): FieldRefusal<Name> | undefined {
  if (!(error instanceof CloudreveError)) return undefined;
  const { meaning } = failureOf(error);
  if (meaning !== "valueRefused" && meaning !== "notStored") return undefined;
  const msg = error.msg ?? "";
  const isNamed = (name: Name) => {
    const pattern = refusedAs(name) ?? (meaning === "valueRefused" ? new RegExp(`^${pascalCase(name)}\\b`) : undefined);
    return pattern?.test(msg) === true;
  };
  const name = sent.find(isNamed);
  if (name !== undefined) return { name, reason: meaning === "notStored" ? "notStored" : reasonIn(msg), msg };
  const [only] = sent;
  return meaning === "valueRefused" && msg !== "" && only && sent.length === 1
    ? { name: only, reason: reasonIn(msg), msg }
    : undefined;
}

function reasonIn(msg: string): FieldRefusal<string>["reason"] {
  if (msg.endsWith("too long")) return "tooLong";
  return msg.endsWith("too short") ? "tooShort" : "msg";
}

function pascalCase(key: string): string {
  return key.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Returns the scope that a refused call lacks ("Insufficient scope: UserSecurityInfo.Write"); undefined where the server names none. */
export function scopeNamed(error: unknown): string | undefined {
  return error instanceof CloudreveError ? /:\s*([\w.]+)\s*$/.exec(error.msg ?? "")?.[1] : undefined;
}
