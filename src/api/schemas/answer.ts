import * as z from "zod/mini";

/**
 * Returns the schema of an answer. Keys that it does not name stay in the answer, for hosts that use them; its type
 * names only those that the library uses.
 */
export function answer<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape> {
  return z.looseObject(shape);
}
