/** Letters that Unicode does not decompose, but that people type for one another. */
const alike: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  // Arabic: alef with wasla, alef maksura, teh marbuta; the Persian yeh and kaf of other keyboards.
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ی: "ي",
  ک: "ك",
};
const unlike = new RegExp(`[${Object.keys(alike).join("")}]`, "g");

/**
 * Returns a text as a search compares it: lower case, without accents, Arabic vowel marks and tatweel, with one form of
 * each alef, and with one space in place of all that is neither a letter nor a digit.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(unlike, (letter) => alike[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
