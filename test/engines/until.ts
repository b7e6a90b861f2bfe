import { deepEqual } from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** Milliseconds: long enough for a machine that is busy with other work. */
const patience = 20_000;

/** Calls `ask` until its answer is neither null, undefined nor false, and returns that answer. Throws after 20 s. */
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

/** Calls `ask` until its answer equals the expected one. After 20 s, throws the difference to the last answer. */
export async function untilEqual<Answer>(ask: () => Promise<Answer>, expected: Answer, what?: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isDeepStrictEqual(answer, expected)) return;
    if (Date.now() > end) deepEqual(answer, expected, what);
    await wait(50);
  }
}
