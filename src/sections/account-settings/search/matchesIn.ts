import { folded } from "../../../text/folded";

/** The places of a text that a query is found at, each from its first letter to behind its last one. */
export type Match = readonly [start: number, end: number];

/**
 * Returns the first place of each word of a query in a text, compared as the search compares them; rather one where a word
 * of the text begins. In the order of the text, without overlaps.
 */
export function matchesIn(text: string, query: string): Match[] {
  const { plain, letters } = foldedLetters(text);
  const places = folded(query)
    .split(" ")
    .filter(Boolean)
    .flatMap((word) => {
      const start = ` ${plain}`.indexOf(` ${word}`);
      const index = start === -1 ? plain.indexOf(word) : start;
      const [first, last] = [letters[index], letters[index + word.length - 1]];
      return first && last ? [[first[0], last[1]] as const] : [];
    })
    .sort(([a], [b]) => a - b);
  return places.filter(([start], index) => places.slice(0, index).every(([, end]) => end <= start));
}

/** Returns a text as the search compares it, and for each of its characters the letter of the text that it comes from. */
function foldedLetters(text: string): { plain: string; letters: Match[] } {
  let plain = "";
  let at = 0;
  const letters: Match[] = [];
  for (const letter of text) {
    const end = at + letter.length;
    // Marks are left out, also those that are letters of their own in the text.
    const as = /[\p{M}\u0640]/u.test(letter) ? "" : folded(letter) || " ";
    letters.push(...Array.from(as.split(""), () => [at, end] as const));
    plain += as;
    at = end;
  }
  return { plain, letters };
}
