/** A value of a PATCH as the server decodes it, and the server's message if it refuses the value. */
interface Checked<Value> {
  value: Value;
  refused?: string | undefined;
}

/**
 * Decodes and checks one value of a PATCH. `name` is the field's name in the server's messages.
 * Returns undefined if the JSON has the wrong type.
 */
export type Check<Value> = (json: unknown, name: string) => Checked<Value> | undefined;

export const boolean: Check<boolean> = (json) => (typeof json === "boolean" ? { value: json } : undefined);

/** A text of `min` to `max` characters; an emoji is one character. */
export const text =
  ({ min = 0, max = Infinity } = {}): Check<string> =>
  (json, name) =>
    typeof json === "string"
      ? { value: json, refused: refusedSize(Array.from(json).length, name, min, max) }
      : undefined;

/** A 64-bit integer. JavaScript parses the largest, 2 ** 63 - 1, as 2 ** 63. */
export const integer =
  ({ min, max = Infinity }: { min: number; max?: number }): Check<number> =>
  (json, name) =>
    typeof json === "number" && Number.isInteger(json) && Math.abs(json) <= 2 ** 63
      ? { value: json, refused: refusedSize(json, name, min, max) }
      : undefined;

/** A list of texts. Go decodes a null in it as an empty text. */
export const texts: Check<string[]> = (json) =>
  isTextList(json) ? { value: json.map((entry) => entry ?? "") } : undefined;

/**
 * A color in hex with 3, 4, 6 or 8 digits, or as `rgb()`, `rgba()` or `hsl()`; no names.
 * Its refusal does not name the field (recorded: `patch-refused.json`, "theme, a name").
 */
export const color: Check<string> = (json) =>
  typeof json === "string"
    ? { value: json, refused: colors.some((pattern) => pattern.test(json)) ? undefined : "Invalid parameters." }
    : undefined;

const byte = String.raw`\s*(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\s*`;
const percent = String.raw`\s*(?:[0-9]|[1-9][0-9]|100)%\s*`;
const degree = String.raw`\s*(?:[0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|360)\s*`;
/** The server's own pattern: it matches 0.5 and 1, but not .5, 0.05 or 1.0. */
const alpha = String.raw`\s*(?:0.[1-9]*|[01])\s*`;

const colors = [
  /^#(?:[0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i,
  new RegExp(`^rgb\\(${byte},${byte},${byte}\\)$`),
  new RegExp(`^rgb\\(${percent},${percent},${percent}\\)$`),
  new RegExp(`^rgba\\(${byte},${byte},${byte},${alpha}\\)$`),
  new RegExp(`^rgba\\(${percent},${percent},${percent},${alpha}\\)$`),
  new RegExp(`^hsl\\(${degree},${percent},${percent}\\)$`),
];

const isTextList = (json: unknown): json is (string | null)[] =>
  Array.isArray(json) && json.every((entry) => entry === null || typeof entry === "string");

/** The server calls small numbers "too short", too (recorded: `patch-refused.json`, "max negative"). */
function refusedSize(size: number, name: string, min: number, max: number): string | undefined {
  if (size < min) return `${name} too short`;
  if (size > max) return `${name} too long`;
  return undefined;
}
