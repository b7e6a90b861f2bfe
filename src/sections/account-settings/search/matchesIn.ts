import { folded } from "../../../text/folded";

/** A place of a text that a query is found at, from its first letter to behind its last one. */
export type Match = readonly [start: number, end: number];

/**
 * Returns one place in a text for each word of a query that is found in it, compared as the search compares them.
 * Prefers the start of a word. In the order of the text, without overlaps.
 */
export function matchesIn(text: string, query: string): Match[] {
  const { plain, letters } = foldedLetters(text);
  const places = folded(query)
    .split(" ")
    .filter(Boolean)
    .flatMap((word) => {
      const index = placeOf(word, plain);
      const [first, last] = [letters[index], letters[index + word.length - 1]];
      return first && last ? [[first[0], last[1]] as const] : [];
    })
    .sort(([start, end], [otherStart, otherEnd]) => start - otherStart || otherEnd - end);
  return places.reduce<Match[]>((kept, place) => ((kept.at(-1)?.[1] ?? 0) <= place[0] ? [...kept, place] : kept), []);
}

function placeOf(word: string, plain: string): number {
  const start = ` ${plain}`.indexOf(` ${word}`);
  // As in the search, a single Latin letter must be at the start of a word.
  return start === -1 && (word.length > 1 || !/[a-z\d]/.test(word)) ? plain.indexOf(word) : start;
}

/**
 * Returns a text as the search compares it, and for each of its characters the letter of the text that it comes from.
 */
function foldedLetters(text: string): { plain: string; letters: Match[] } {
  // A letter with the marks behind it, which the search leaves out.
  const found = [...text.matchAll(/[^\p{M}\u0640][\p{M}\u0640]*/gu)].map(([letter], at, all) => ({
    as: folded(letter) || " ",
    letter,
    start: all[at]?.index ?? 0,
  }));
  return {
    plain: found.map(({ as }) => as).join(""),
    letters: found.flatMap(({ as, letter, start }) =>
      Array.from({ length: as.length }, () => [start, start + letter.length] as const),
    ),
  };
}
