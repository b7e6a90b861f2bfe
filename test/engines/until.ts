import { deepEqual } from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** For a machine that is busy with more than this (ms). */
const patience = 20_000;

/** Asks until there is an answer that is one, and gives it. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
): Promise<NonNullable<Exclude<Answer, false>>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false)
      return answer as NonNullable<Exclude<Answer, false>>;
    if (Date.now() > end) throw new Error(`Not within ${patience / 1000} seconds: ${what}`);
    await wait(50);
  }
}

/** Asks until the answer is the expected one; else fails with how the last one differs. */
export async function untilEqual<Answer>(ask: () => Promise<Answer>, expected: Answer, what?: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isDeepStrictEqual(answer, expected)) return;
    if (Date.now() > end) deepEqual(answer, expected, what);
    await wait(50);
  }
}
