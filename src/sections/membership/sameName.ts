import { asSeen } from "../../text/asSeen";

/** Returns whether the typed text is the whole name of the user group, as a reader sees it. */
export function sameName(typed: string, name: string): boolean {
  const seen = asSeen(typed);
  return seen !== "" && (seen === asSeen(name) || unquoted(seen) === asSeen(name));
}

/** Returns a text without the quotation marks around it, which the dialog's sentence has in some languages. */
function unquoted(text: string): string {
  return /^"(.+)"$/.exec(text)?.[1]?.trim() ?? text;
}
