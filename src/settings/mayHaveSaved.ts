import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import { isAnswerLost } from "./isAnswerLost";

/** Refusals that come before the handler has written anything. */
const beforeAnything: readonly number[] = [codes.parameter, codes.insufficientScope];

/**
 * Whether a PATCH of preferences that failed so may have been saved, wholly or in part: the server writes the nick, then
 * the rest, and one of them may fail.
 */
export function mayHaveSaved(error: unknown): boolean {
  return (
    isAnswerLost(error) ||
    (error instanceof CloudreveError && error.code !== undefined && !beforeAnything.includes(error.code))
  );
}
