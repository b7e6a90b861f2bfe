import * as z from "zod/mini";

/** Returns the schema of a key that the server omits or sends as null when its value is `meaning`. */
export function absent<T>(schema: z.ZodMiniType<T | null | undefined>, meaning: T) {
  return z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? meaning),
  );
}
