import { messages } from "../../src/messages/en-US";
import { formatIn } from "../../src/messages/formatIn";
import type { Messages } from "../../src/messages/Messages";

/**
 * The words of the page in English. Stories and tests find the page's parts by these and keep no copies, so that
 * changing a label breaks only what is about that label. Names inside a text are between isolating marks, as on the
 * page.
 */
export const text: Messages = messages;

/** Dates and lists as they stand in these texts. */
export const inEnglish = formatIn("en-US");

/** Stands for any words in an argument of a text, for {@link like}. */
export const any = "\uE000";

/** Matches an element's whole text if it is one of these: `like(text.membership.until(any, "in 4 months"))`. */
export function like(...words: string[]): RegExp {
  const patterns = words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(any, ".+"));
  return new RegExp(`^(?:${patterns.join("|")})$`);
}
