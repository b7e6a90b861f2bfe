import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import type { Messages } from "../messages/Messages";

/** Why a call failed, in words for the person, ending in a full stop. Server text is quoted as it came. */
export function errorReason({ errors }: Messages, error: unknown): string {
  if (!(error instanceof CloudreveError)) return errors.unexpected;
  switch (error.kind) {
    case "network":
      // A server that renders is not asked: it knows no being offline.
      return typeof document === "undefined" || navigator.onLine ? errors.network : errors.offline;
    case "timeout":
      return errors.timeout;
    case "aborted":
      return errors.aborted;
    case "http":
      return errors.http(error.status ?? 0);
    case "contract":
      return errors.contract;
    case "notKept":
      return errors.notKept;
    case "otherUser":
      return errors.otherUser;
    case "application":
      return refusal(errors, error.code ?? 0, error.msg ?? "");
  }
}

/** The same as a sentence of its own. */
export function errorSentence(messages: Messages, error: unknown): string {
  return messages.errors.sentence(errorReason(messages, error));
}

function refusal(errors: Messages["errors"], code: number, msg: string): string {
  if (code === codes.signInRequired) return errors.signInRequired;
  if (code === codes.insufficientScope) return errors.insufficientScope;
  return msg ? errors.applicationSays(msg, code) : errors.application(code);
}
