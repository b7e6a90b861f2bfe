/** Ignorable characters, but for the tags that make flags differ. */
const ignorable = /(?![\u{e0020}-\u{e007f}])[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/**
 * Returns a form of a text in which texts that look alike are equal: the compatibility form NFKC, in one case, with
 * one blank for many, without invisible marks, and with one shape of dashes and quotation marks, which phones replace
 * while the user types.
 */
export function asSeen(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(ignorable, "")
      .replace(/\p{Pd}/gu, "-")
      .replace(/[‘’‚‛′]/g, "'")
      .replace(/[“”„‟″«»]/g, '"')
      // Upper case first: only it makes "SS" of "ß". Turkish "İ" becomes "i" with a dot of its own.
      .toUpperCase()
      .toLowerCase()
      .replaceAll("i\u0307", "i")
      .normalize("NFKC")
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
  );
}
