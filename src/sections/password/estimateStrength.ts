import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import * as common from "@zxcvbn-ts/language-common";
import * as english from "@zxcvbn-ts/language-en";

// 220 kB of dictionaries: this module is only ever imported on demand.
const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
});

export type StrengthScore = 0 | 1 | 2 | 3 | 4;

/** How hard a password is to guess, from 0 (at once) to 4 (very). Looks at its first 100 characters: the time grows with them. */
export function estimateStrength(password: string): StrengthScore {
  return estimator.check(password.slice(0, 100)).score;
}
