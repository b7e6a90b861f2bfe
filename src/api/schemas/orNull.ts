import * as z from "zod/mini";

/**
 * Returns the schema of a key of which it matters that it is there: null where the server sends null, or another type
 * than the example's. It is part of the page's first load, for which `lenient` is too large.
 */
export function orNull<T>(example: NonNullable<T>) {
  return z.optional(z.transform((value) => (value?.constructor === example.constructor ? (value as T) : null)));
}
