import * as z from "zod/mini";

/** A key that the server leaves out (or sends as null) when it has the value `meaning`. */
export function absent<T>(schema: z.ZodMiniType<T>, meaning: T) {
  return z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? meaning),
  );
}
