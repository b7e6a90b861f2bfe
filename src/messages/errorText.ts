import { CloudreveError } from "../api/CloudreveError";
import { isOnline } from "../browser/apis";
import { failureOf } from "../api/failures";
import type { Messages } from "./Messages";

/** Returns why a call failed, in words for the user, ending in a period. Unknown words of the server are quoted. */
export function errorReason({ errors }: Messages, error: unknown): string {
  if (!(error instanceof CloudreveError)) return errors.unexpected;
  const reason = reasonOf(errors, error);
  return error.retryAt === undefined ? reason : errors.later(reason, error.retryAt);
}

/** Returns the reason as a sentence of its own. */
export function errorSentence(messages: Messages, error: unknown): string {
  return messages.errors.sentence(errorReason(messages, error));
}

function reasonOf(errors: Messages["errors"], error: CloudreveError): string {
  const { kind, status = 0 } = error;
  const { meaning } = failureOf(error);
  switch (meaning) {
    case "signInAgain":
      return errors.signInRequired;
    case "scopeMissing":
      return errors.insufficientScope;
    case "signInInFront":
      return error.answeredBy === "gateway" ? errors.signInRequired : errors.signInInFront;
    case "robotCheck":
    case "pageInstead":
      return errors[meaning];
    case "stoppedOnTheWay":
      return errors.stoppedOnTheWay(status);
    case "tooMany":
      return error.retryAt === undefined ? errors.http(429) : errors.tooMany;
  }
  switch (kind) {
    case "network":
      return isOnline() ? errors.network : errors.offline;
    case "http":
      return errors.http(status);
    case "application":
      return refusal(errors, error);
    default:
      return errors[kind];
  }
}

function refusal(errors: Messages["errors"], { code = 0, msg }: CloudreveError): string {
  const known: Readonly<Record<number, string>> = errors.codes;
  return known[code] ?? (msg ? errors.applicationSays(msg, code) : errors.application(code));
}
