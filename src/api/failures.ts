import type { AnsweredBy } from "./answeredBy";
import { CloudreveError } from "./CloudreveError";
import { codes } from "./codes";

/** The meaning of an error for the user whose call failed. */
type FailureMeaning =
  /** No network, or the answer was lost on its way. */
  | "noAnswer"
  /** The server asks for a new sign-in, and a forced renewal of the token did not help. */
  | "signInAgain"
  /** A gateway in front of the server asks for a sign-in of its own. A new token does not help. */
  | "signInInFront"
  /** A page answered that wants a proof that the user is human. */
  | "robotCheck"
  /** A firewall or a web server in front refused the request. */
  | "stoppedOnTheWay"
  /** Too many requests: try later. */
  | "tooMany"
  /** A web page answered, such as a service worker's while the network is gone. */
  | "pageInstead"
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
  /** The server reported success but did not keep the change. */
  | "notKept"
  /** Another user has signed in. */
  | "otherUser"
  /** The caller aborted the call, for example while it waited for its turn. */
  | "stopped"
  /** Any other refusal, in the server's own words. */
  | "refused"
  /** Not a {@link CloudreveError}. */
  | "unexpected";

/**
 * How much of a PATCH that failed this way may have been saved:
 * - `never`: nothing; it did not leave the page, or was refused before the server looked at it;
 * - `checked`: nothing; refused by a check that runs before the first write;
 * - `partly`: some of it; refused by the handler, which writes nick, password, 2FA and preferences one after another
 *   (recorded in `patch-refused.json`);
 * - `unknown`: possibly all of it; the answer was lost.
 */
type FailureReach = "never" | "checked" | "partly" | "unknown";

export interface Failure {
  meaning: FailureMeaning;
  reach: FailureReach;
  /** Set if a read may succeed when it is tried again at once. */
  isTransient?: true;
}

const byKind: Record<Exclude<CloudreveError["kind"], "application">, Failure> = {
  network: { meaning: "noAnswer", reach: "unknown", isTransient: true },
  timeout: { meaning: "noAnswer", reach: "unknown" },
  // A crashed handler's empty 500, or a proxy's page: the handler may have run.
  http: { meaning: "noAnswer", reach: "unknown" },
  contract: { meaning: "noAnswer", reach: "unknown" },
  aborted: { meaning: "stopped", reach: "never" },
  otherUser: { meaning: "otherUser", reach: "never" },
  notKept: { meaning: "notKept", reach: "checked" },
};

// A redirect and a refusal come before the server. A page is only likely to: it is read back, but not needed for that.
const byAnswerer: Record<AnsweredBy, Failure> = {
  redirect: { meaning: "signInInFront", reach: "never" },
  signInPage: { meaning: "signInInFront", reach: "checked" },
  robotCheck: { meaning: "robotCheck", reach: "checked" },
  gateway: { meaning: "stoppedOnTheWay", reach: "never" },
  // A service worker shows its offline page also if the answer was lost after the server had got the request.
  page: { meaning: "pageInstead", reach: "unknown" },
};

/** Refusals of a gateway that have a meaning of their own, by HTTP status. */
const byStatus: Record<number, Failure> = {
  // Not `signInAgain`: Cloudreve's token is not what it asks for.
  401: { meaning: "signInInFront", reach: "never" },
  429: { meaning: "tooMany", reach: "never" },
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

/** Returns the meaning of a call's error. All code that interprets errors goes through here. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof CloudreveError)) return { meaning: "unexpected", reach: "checked" };
  const failure = meaningOf(error);
  return error.unsent ? { ...failure, reach: "never" } : failure;
}

function meaningOf({ kind, code, answeredBy, status = 200 }: CloudreveError): Failure {
  if (kind === "application") return byCode[code ?? Number.NaN] ?? refusalOf(status);
  if (answeredBy === "gateway") return byStatus[status] ?? byAnswerer.gateway;
  return answeredBy ? byAnswerer[answeredBy] : byKind[kind];
}

/**
 * A refusal with an unknown code. Cloudreve's own have status 200; one with 4xx is a gateway's that also uses codes.
 */
function refusalOf(status: number): Failure {
  if (byStatus[status]) return byStatus[status];
  return { meaning: "refused", reach: status >= 400 && status < 500 ? "never" : "partly" };
}

/** Returns whether the user has to sign in again, at the server or at a gateway in front of it. */
export function asksForSignIn(error: unknown): boolean {
  const { meaning } = failureOf(error);
  return meaning === "signInAgain" || meaning === "signInInFront";
}

/** Returns whether the server answered that the thing of the call does not exist (any more). */
export function isGone(error: unknown): boolean {
  return error instanceof CloudreveError && error.kind === "application" && error.code === codes.notFound;
}

/** Waits for a removal. If the thing is gone already, another tab or device has removed it: that is a success. */
export async function orGone(removal: Promise<void>): Promise<void> {
  try {
    await removal;
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** A refusal that belongs to one field. */
export interface FieldRefusal<Name extends string> {
  name: Name;
  /** Recognized from the wording of `msg`, or else `"msg"`: shown in the server's own words. */
  reason: "tooLong" | "tooShort" | "notStored" | "msg";
  msg: string;
}

/**
 * Returns the refusal of one of the `sent` fields; undefined if the error does not name one.
 *
 * The server's checks name a field in English by the key in PascalCase ("VersionRetentionMax too short"); `refusedAs`
 * returns the pattern of a field that is named differently. A message that names no field ("Invalid parameters.") is
 * attributed to the field only if it was sent alone.
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

/** Returns the scope named in a refusal ("Insufficient scope: UserSecurityInfo.Write"); undefined if none is named. */
export function scopeNamed(error: unknown): string | undefined {
  return error instanceof CloudreveError ? /:\s*([\w.]+)\s*$/.exec(error.msg ?? "")?.[1] : undefined;
}
