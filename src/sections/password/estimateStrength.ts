import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

// 220 kB of leaked passwords and common words: this module is only ever imported on demand. The dictionaries of one
// language would add 600 kB and say little to the speakers of all others.
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** How hard a password is to guess, from 0 (at once) to 4 (very). Looks at its first 100 characters: the time grows with them. */
export function estimateStrength(password: string): 0 | 1 | 2 | 3 | 4 {
  const { score } = estimator.check(password.slice(0, 100));
  // The estimator keeps what it was last asked about.
  estimator.check("");
  return score;
}
