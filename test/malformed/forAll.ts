import fc from "fast-check";
import { uncaught } from "./uncaught";

const seed = 20_260_423;

/** How many answers there have been. */
export const ran = { count: 0 };

/** Runs a case for this many values. One that fails is printed with its seed and path, small as it is: not made smaller. */
export function forAll<T>(numRuns: number, values: fc.Arbitrary<T>, run: (value: T) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    ran.count += 1;
    uncaught.length = 0;
    await run(value);
  });
  return fc.assert(property, { numRuns, seed, endOnFailure: true });
}
