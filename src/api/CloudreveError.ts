import type { AnsweredBy } from "./answeredBy";

/**
 * The kind of failure of a call:
 * - `network`: no answer arrived (offline, connection refused or dropped midway);
 * - `timeout`: no answer arrived within the call's time limit;
 * - `aborted`: the caller's `signal` ended the call;
 * - `http`: an answer outside 2xx that is not a Cloudreve envelope (a crashed handler's empty 500, a proxy's page);
 * - `contract`: a 2xx answer that is not an envelope, or whose data has a wrong type at `path`;
 * - `application`: Cloudreve refused the call, with its `code` and `msg`;
 * - `notKept`: the server reported success for a PATCH but did not keep the change: the next read does not have it,
 *   because an overlapping PATCH overwrote it (recorded in `lost-update.json`);
 * - `otherUser`: another user has signed in since the account was read. A PATCH was not sent, or its success came after
 *   the sign-in; the data of a read is withheld.
 */
export type CloudreveErrorKind =
  "network" | "timeout" | "aborted" | "http" | "contract" | "application" | "notKept" | "otherUser";

export interface CloudreveErrorDetails {
  /** HTTP status, if there was an answer; 0 for a redirect, whose status browsers hide. */
  status?: number | undefined;
  /**
   * Cloudreve's error code, for kind `application`; -404 if the server does not have the call, as an older Pro server.
   */
  code?: number | undefined;
  /** Cloudreve's message as sent: often English, sometimes empty, cut to 500 characters. Text, never HTML. */
  msg?: string | undefined;
  /** The id of this failure in the server's log. */
  correlationId?: string | undefined;
  /** Where the answer differs from the API, such as `data.version_retention_max`, for kind `contract`. */
  path?: string | undefined;
  /** The sender of the answer, if it shows that it is not Cloudreve, for kinds `http` and `contract`. */
  answeredBy?: AnsweredBy | undefined;
  /** The request was not sent: its access token could not be had, or its owner not be confirmed. @default false */
  unsent?: boolean | undefined;
  /** Time in milliseconds (as `Date.now()`) before which the call should not be repeated, by `Retry-After`. */
  retryAt?: number | undefined;
}

/**
 * The error that every call of a {@link CloudreveClient} rejects with, apart from the `RangeError` of an empty picture
 * or a gift code that no address can hold.
 *
 * Safe to log: it holds no request body and no token, and of the answer only the server's message about the failure.
 */
export class CloudreveError extends Error {
  override readonly name = "CloudreveError";
  readonly kind: CloudreveErrorKind;
  readonly status: number | undefined;
  readonly code: number | undefined;
  readonly msg: string | undefined;
  readonly correlationId: string | undefined;
  readonly path: string | undefined;
  readonly answeredBy: AnsweredBy | undefined;
  readonly retryAt: number | undefined;
  /** The request was not sent: its access token could not be had, or its owner not be confirmed. */
  readonly unsent: boolean;

  constructor(kind: CloudreveErrorKind, details: CloudreveErrorDetails = {}) {
    super(describe(kind, details));
    this.kind = kind;
    this.status = details.status;
    this.code = details.code;
    this.msg = details.msg;
    this.correlationId = details.correlationId;
    this.path = details.path;
    this.answeredBy = details.answeredBy;
    this.retryAt = details.retryAt;
    this.unsent = details.unsent ?? false;
  }
}

const descriptions: Record<AnsweredBy, string> = {
  redirect: "A redirect",
  signInPage: "A sign-in page",
  robotCheck: "A check for robots",
  gateway: "A gateway",
  page: "A web page",
};

function describe(kind: CloudreveErrorKind, { status, code, msg, path, answeredBy }: CloudreveErrorDetails): string {
  if (answeredBy)
    return `${descriptions[answeredBy]} answered in place of Cloudreve (HTTP status ${status ?? "unknown"})`;
  switch (kind) {
    case "application":
      return `Cloudreve refused with code ${code ?? "unknown"}${msg ? `: ${msg}` : ""}`;
    case "contract":
      return `The answer is not what Cloudreve's API promises at ${path ?? "its body"}`;
    case "http":
      return `The server answered with HTTP status ${status ?? "unknown"}`;
    case "network":
      return "The server could not be reached";
    case "timeout":
      return "The server did not answer in time";
    case "aborted":
      return "The call was aborted";
    case "notKept":
      return "The server answered with success and did not keep it";
    case "otherUser":
      return "Another user has signed in";
  }
}
