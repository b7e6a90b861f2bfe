import * as z from "zod/mini";

/**
 * Returns the schema of a key of the Pro edition: `meaning` where the server omits it, sends null or another type. What
 * is known of Pro is its documentation, and no page fails over a difference from that.
 */
export function lenient<T>(schema: z.ZodMiniType<T>, meaning: T) {
  return z.catch(schema, meaning);
}

/** Returns the schema of a list of which the entries that do not match are left out; empty where there is none. */
export function lenientList<T>(entry: z.ZodMiniType<T>) {
  return z.pipe(
    lenient(z.array(z.unknown()), []),
    z.transform((entries) =>
      entries.flatMap((each) => {
        const read = entry.safeParse(each);
        return read.success ? [read.data] : [];
      }),
    ),
  );
}
