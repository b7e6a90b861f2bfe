/**
 * What went wrong with a call, from the wire outwards:
 * - `network`: no answer came (offline, refused, dropped midway);
 * - `timeout`: none came within the call's time limit;
 * - `aborted`: the caller's `signal` ended the call;
 * - `http`: an answer outside 2xx that is no Cloudreve envelope (a crashed handler's empty 500, a proxy's page);
 * - `contract`: a 2xx answer that is no envelope, or whose data has a wrong type at `path`;
 * - `application`: Cloudreve's own refusal, with its `code` and `msg`;
 * - `notKept`: a PATCH was answered with success, and the next read does not have it: the server has lost it to another
 *   that overlapped with it (recorded in `lost-update.json`);
 * - `otherUser`: somebody else has signed in since the account was read. A PATCH was not sent, an answer is not given.
 */
export type CloudreveErrorKind =
  "network" | "timeout" | "aborted" | "http" | "contract" | "application" | "notKept" | "otherUser";

export interface CloudreveErrorDetails {
  /** HTTP status of the answer, where one came. */
  status?: number | undefined;
  /** Cloudreve's code, for `application`. */
  code?: number | undefined;
  /** Cloudreve's message as sent, often English and sometimes empty; cut where it is very long. Text, never HTML. */
  msg?: string | undefined;
  /** The server's name for this failure in its log. */
  correlationId?: string | undefined;
  /** Where the answer broke the contract, such as `data.version_retention_max`. */
  path?: string | undefined;
}

/**
 * The one error that calls of a {@link CloudreveClient} reject with.
 *
 * Holds neither the request's body nor a token, and of the answer only the server's own words about the failure, so
 * that it can be logged.
 */
export class CloudreveError extends Error {
  override readonly name = "CloudreveError";
  readonly kind: CloudreveErrorKind;
  readonly status: number | undefined;
  readonly code: number | undefined;
  readonly msg: string | undefined;
  readonly correlationId: string | undefined;
  readonly path: string | undefined;

  constructor(kind: CloudreveErrorKind, details: CloudreveErrorDetails = {}) {
    super(describe(kind, details));
    this.kind = kind;
    this.status = details.status;
    this.code = details.code;
    this.msg = details.msg;
    this.correlationId = details.correlationId;
    this.path = details.path;
  }
}

function describe(kind: CloudreveErrorKind, { status, code, msg, path }: CloudreveErrorDetails): string {
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
