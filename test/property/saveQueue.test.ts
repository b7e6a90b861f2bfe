import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeTurn } from "../../src/saving/saveQueue";
import { FakeLocks } from "../model/FakeLocks";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const save = fc.record({
  startsAt: fc.nat(50),
  takes: fc.nat(30),
  fails: fc.boolean(),
  /** Gives up waiting so many ms after it began to; never, mostly. */
  givesUpAfter: fc.option(fc.nat(40)),
});
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test.each([
  ["with Web Locks", true],
  ["without Web Locks", false],
])("%s, saves run one at a time in the order they came, whatever fails or gives up", async (_, hasLocks) => {
  await fc.assert(
    fc.asyncProperty(fc.array(save, { maxLength: 8 }), async (saves) => {
      vi.stubGlobal("navigator", hasLocks ? { locks: new FakeLocks() } : {});
      let running = 0;
      const begun: number[] = [];
      const ended = saves.map(async ({ startsAt, takes, fails, givesUpAfter }, index) => {
        await wait(startsAt);
        const giveUp = new AbortController();
        if (givesUpAfter !== null) setTimeout(() => giveUp.abort(), givesUpAfter);
        return takeTurn("https://cloud.test", { patience: 1_000, signal: giveUp.signal }, async () => {
          begun.push(index);
          running += 1;
          expect(running).toBe(1);
          await wait(takes);
          running -= 1;
          if (fails) throw new Error("refused");
          return index;
        });
      });
      const settled = Promise.allSettled(ended);
      await vi.runAllTimersAsync();
      const results = await settled;

      const inOrder = saves
        .map((_save, index) => index)
        .sort((a, b) => (saves[a]?.startsAt ?? 0) - (saves[b]?.startsAt ?? 0) || a - b);
      expect(begun).toEqual(inOrder.filter((index) => begun.includes(index)));
      results.forEach((result, index) => {
        const { fails, givesUpAfter } = saves[index] ?? { fails: false, givesUpAfter: null };
        if (!begun.includes(index)) expect(givesUpAfter).not.toBeNull();
        else
          expect(result).toMatchObject(
            fails ? { status: "rejected", reason: { message: "refused" } } : { status: "fulfilled", value: index },
          );
      });
    }),
    { numRuns: 500 },
  );
});
