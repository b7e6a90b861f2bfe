/**
 * Returns a short text that is the same for texts with the same keys and kinds (text, function, group), in any order.
 * It tells whether a language has all texts of English while English itself is not loaded.
 */
export function fingerprint(texts: object): string {
  let hash = 0;
  for (const character of shapeOf(texts)) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  return hash.toString(36);
}

function shapeOf(texts: object): string {
  const parts = Object.entries(texts).map(([key, text]: [string, unknown]) =>
    isGroup(text) ? `${key}{${shapeOf(text)}}` : `${key}:${typeof text}`,
  );
  return parts.sort().join();
}

/** Whether a value is a group of texts, and no text itself. */
export function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
