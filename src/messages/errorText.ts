import { CloudreveError } from "../api/CloudreveError";
import { failureOf } from "../api/failures";
import type { Messages } from "./Messages";

/** Says why a call failed, in words for the person, ending in a full stop. Server text is quoted as it came. */
export function errorReason({ errors }: Messages, error: unknown): string {
  if (!(error instanceof CloudreveError)) return errors.unexpected;
  switch (error.kind) {
    case "network":
      // A server that renders has no `navigator` to ask.
      return typeof document === "undefined" || navigator.onLine ? errors.network : errors.offline;
    case "http":
      return errors.http(error.status ?? 0);
    case "application":
      return refusal(errors, error);
    default:
      return errors[error.kind];
  }
}

/** Says the same as a sentence of its own. */
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
