import { describe, expect, it } from "vitest";
import type { Recording } from "./recordings";
import type { Outcome } from "./replay";

/** Defines a test for each recorded exchange. It fails if the exchange was not replayed, and skips what was skipped. */
export function describeReplay(recordings: readonly Recording[], outcomes: readonly Outcome[]): void {
  describe.each(recordings)("$name: $about", ({ name, exchanges }) => {
    it.for(exchanges.map(({ note }, index) => ({ note, index, number: index + 1 })))(
      "$number $note",
      ({ index }, { skip }) => {
        const outcome = outcomes.find((one) => one.recording === name && one.index === index);
        expect(outcome, "was not replayed").toBeDefined();
        skip(outcome?.skipped !== undefined, outcome?.skipped);
        expect(outcome?.differences).toEqual([]);
      },
    );
  });
}
