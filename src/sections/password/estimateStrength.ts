import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

// 220 kB of leaked passwords and common words, so this module is only imported on demand. The dictionaries of one
// language would add 600 kB and hardly help the speakers of others.
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * Returns how hard a password is to guess, from 0 (trivial) to 4 (very hard). Looks at the first 100 characters only,
 * because the time grows with the length.
 */
export function estimateStrength(password: string): 0 | 1 | 2 | 3 | 4 {
  const { score } = estimator.check(password.slice(0, 100));
  // The estimator keeps its last password; this replaces it.
  estimator.check("");
  return score;
}
