/**
 * Characters that are not seen and that pasting brings along: soft hyphens, marks of direction, spaces without width,
 * the byte order mark, the place of a picture. Not the joiners (U+200C, U+200D), which emoji, Persian and Indic scripts
 * need inside a word, nor the tags that make the flags of England, Scotland and Wales.
 */
const invisible = /\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g;

/** Joiners that join nothing. After a mark a joiner shapes the letter before it, as in Malayalam. */
const strayJoiners = /^[\s\u200c\u200d]+|(?<!\p{M})[\s\u200c\u200d]+$/gu;

/**
 * Returns a typed or pasted name without the characters that nobody sees: line breaks and tabs become blanks, other
 * control characters and invisible marks are removed, and so are blanks around the name.
 */
export function cleanName(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(invisible, "")
    .replace(strayJoiners, "")
    .trim();
}
