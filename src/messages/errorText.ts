import { CloudreveError } from "../api/CloudreveError";
import { isOnline } from "../browser/apis";
import { failureOf } from "../api/failures";
import type { Messages } from "./Messages";

/** Returns why a call failed, in words for the user, ending in a period. The server's message is quoted as sent. */
export function errorReason({ errors }: Messages, error: unknown): string {
  if (!(error instanceof CloudreveError)) return errors.unexpected;
  switch (error.kind) {
    case "network":
      return isOnline() ? errors.network : errors.offline;
    case "http":
      return errors.http(error.status ?? 0);
    case "application":
      return refusal(errors, error);
    default:
      return errors[error.kind];
  }
}

/** Returns the reason as a sentence of its own. */
export function errorSentence(messages: Messages, error: unknown): string {
  return messages.errors.sentence(errorReason(messages, error));
}

function refusal(errors: Messages["errors"], error: CloudreveError): string {
  const { meaning } = failureOf(error);
  if (meaning === "signInAgain") return errors.signInRequired;
  if (meaning === "scopeMissing") return errors.insufficientScope;
  const { code = 0, msg } = error;
  return msg ? errors.applicationSays(msg, code) : errors.application(code);
}
