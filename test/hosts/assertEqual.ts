import { isDeepStrictEqual } from "node:util";

/** Throws an error that shows both values if they differ. `what` names the value. */
export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  if (!isDeepStrictEqual(actual, expected))
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}
