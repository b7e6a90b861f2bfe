import { CloudreveError } from "../../api/CloudreveError";
import { failureOf, isGone } from "../../api/failures";
import { isNotOffered } from "../../api/notOffered";

/**
 * Returns the refusal of a gift code, with the server's own words if its code is not known; undefined if the error is
 * about something else. The refusals are not documented: each is one of the code, unless its code is `known` by another
 * meaning.
 *
 * @param sent the gift code that was checked
 */
export function refusalOfCode(
  error: unknown,
  known: Readonly<Record<number, string>>,
  sent = "",
): { msg?: string } | undefined {
  // No path can hold it. A server that takes "%2F" for "/" has no such path.
  if (error instanceof RangeError || error instanceof URIError) return {};
  // An unsent call failed by the read before it.
  if (!(error instanceof CloudreveError) || error.kind !== "application" || error.unsent) return undefined;
  if (isNotOffered(error)) return sent.includes("/") ? {} : undefined;
  const { meaning } = failureOf(error);
  if (meaning === "valueRefused" || isGone(error)) return {};
  if (meaning !== "refused" || (error.code ?? 0) in known) return undefined;
  return error.msg ? { msg: error.msg } : {};
}
