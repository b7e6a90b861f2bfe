/**
 * Returns a word of the server that has no text, as words: `gift_received` becomes "Gift received". Empty stays empty.
 */
export function asWords(word: string): string {
  const words = word.replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
