import fc from "fast-check";
import { uncaught } from "./uncaught";

const seed = 20_260_423;

/** The number of answers so far. */
export const ran = { count: 0 };

/** Runs a case for this many values. Prints a failed one with its seed and path; it is too small to need shrinking. */
export function forAll<T>(numRuns: number, values: fc.Arbitrary<T>, run: (value: T) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    ran.count += 1;
    uncaught.length = 0;
    await run(value);
  });
  return fc.assert(property, { numRuns, seed, endOnFailure: true });
}
