/**
 * Returns the text for a word of the server; undefined if there is none, as for `__proto__`, which every object has.
 */
export function wordFor(texts: object, word: string): string | undefined {
  return Object.hasOwn(texts, word) ? (texts as Record<string, string>)[word] : undefined;
}
