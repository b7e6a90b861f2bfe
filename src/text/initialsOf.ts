// A letter, digit or emoji with all that is drawn with it: marks, skin tones, what a joiner adds, the two of a flag.
const mark = String.raw`[\p{M}\p{Emoji_Modifier}\uFE0F\u20E3]*`;
const seen = String.raw`(?:\p{Regional_Indicator}{2}|[\p{L}\p{N}\p{Extended_Pictographic}]${mark}(?:\u200D.${mark})*)`;
const first = new RegExp(seen, "u");

/**
 * Returns the initials of a name: two of a name in a script with capitals ("Ada Lovelace", "AL"), one of any other,
 * whose letters may join ("阿达", "阿"), an emoji as a whole. Empty if the name has none of these.
 */
export function initialsOf(name: string): string {
  const letters = name.split(/\s+/u).flatMap((word) => first.exec(word)?.[0] ?? []);
  const [one = "", ...others] = letters;
  const two = others.at(-1) ?? "";
  return hasCapital(one) && hasCapital(two) ? capital(one) + capital(two) : capital(one);
}

const hasCapital = (letter: string) => letter.toUpperCase() !== letter.toLowerCase();

/** Not of a letter whose capital is two, as that of "ß". */
const capital = (letter: string) => (letter.toUpperCase().length > letter.length ? letter : letter.toUpperCase());
