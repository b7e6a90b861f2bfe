import { CloudreveError } from "./CloudreveError";
import { failureOf } from "./failures";

/** Returns the error of a call that ended before its request was sent. */
export function asUnsent(error: unknown): unknown {
  if (!(error instanceof CloudreveError) || failureOf(error).reach === "never") return error;
  const { kind, status, code, msg, correlationId, path, answeredBy, retryAt } = error;
  return new CloudreveError(kind, { status, code, msg, correlationId, path, answeredBy, retryAt, unsent: true });
}
