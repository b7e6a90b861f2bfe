import { isColor } from "./isColor";

/** A value of a PATCH as the server decodes it, and its message where it refuses the value. */
export interface Checked<Value> {
  value: Value;
  refused?: string | undefined;
}

/**
 * Reads a value of a PATCH. `name` is the field in the server's struct, which its messages name.
 * Returns undefined where the JSON has the wrong type ("JSON marshall error").
 */
export type Check<Value> = (json: unknown, name: string) => Checked<Value> | undefined;

export const boolean: Check<boolean> = (json) => (typeof json === "boolean" ? { value: json } : undefined);

/** A text of `min` to `max` characters. An emoji is one character, as the server counts them. */
export const text =
  ({ min = 0, max = Infinity } = {}): Check<string> =>
  (json, name) =>
    typeof json === "string"
      ? { value: json, refused: refusedSize(Array.from(json).length, name, min, max) }
      : undefined;

/** A 64-bit integer. Its largest, 2 ** 63 - 1, has become 2 ** 63 by the time that JavaScript has parsed it. */
export const integer =
  ({ min }: { min: number }): Check<number> =>
  (json, name) =>
    typeof json === "number" && Number.isInteger(json) && Math.abs(json) <= 2 ** 63
      ? { value: json, refused: refusedSize(json, name, min, Infinity) }
      : undefined;

/** A list of texts. The server decodes a null in it as an empty text. */
export const texts: Check<string[]> = (json) =>
  isTextList(json) ? { value: json.map((entry) => entry ?? "") } : undefined;

export const color: Check<string> = (json) =>
  typeof json === "string" ? { value: json, refused: isColor(json) ? undefined : "Invalid parameters." } : undefined;

const isTextList = (json: unknown): json is (string | null)[] =>
  Array.isArray(json) && json.every((entry) => entry === null || typeof entry === "string");

/** The server says "short" and "long" of numbers, too (`patch-refused.json`, "max negative"). */
function refusedSize(size: number, name: string, min: number, max: number): string | undefined {
  if (size < min) return `${name} too short`;
  if (size > max) return `${name} too long`;
  return undefined;
}
