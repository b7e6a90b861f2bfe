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

test("a turn that another tab does not end is taken over once the patience is at its end, and not before", async () => {
  const locks = new FakeLocks();
  vi.stubGlobal("navigator", { locks });
  void locks
    .request("cloudreve-settings https://cloud.test", {}, () => new Promise(() => undefined))
    .catch(() => undefined);
  const onWaiting = vi.fn();
  const task = vi.fn(() => Promise.resolve("saved"));
  const turn = takeTurn("https://cloud.test", { patience: 65_000, onWaiting }, task);
  await vi.advanceTimersByTimeAsync(64_999);
  expect(onWaiting).toHaveBeenCalledOnce();
  expect(task).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await turn).toBe("saved");
});

test("whoever slept in its turn knows that it is over", async () => {
  vi.stubGlobal("navigator", { locks: new FakeLocks() });
  let isMine: (() => boolean) | undefined;
  const slept = takeTurn("https://cloud.test", { patience: 65_000 }, async (turn) => {
    isMine = turn.isMine;
    await wait(90_000);
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(isMine?.()).toBe(true);
  // Another tab has its own queue; here, its lock.
  void (navigator.locks as unknown as FakeLocks).request(
    "cloudreve-settings https://cloud.test",
    { steal: true },
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(isMine?.()).toBe(false);
  await vi.advanceTimersByTimeAsync(90_000);
  await slept;
});

test("a page that may not lock, and may not ask who does, takes its turn all the same", async () => {
  const refuse = () => Promise.reject(new DOMException("The document is sandboxed.", "SecurityError"));
  vi.stubGlobal("navigator", { locks: { request: refuse, query: refuse } });
  expect(await takeTurn("https://cloud.test", { patience: 65_000 }, () => Promise.resolve("saved"))).toBe("saved");
});

test("behind one that waits for another tab, the page's other saves wait for it, too, and can be stopped", async () => {
  const locks = new FakeLocks();
  vi.stubGlobal("navigator", { locks });
  let release: (value?: unknown) => void = () => undefined;
  void locks.request("cloudreve-settings https://cloud.test", {}, () => new Promise((end) => (release = end)));
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  const giveUp = new AbortController();
  const turns = [
    takeTurn("https://cloud.test", { patience: 65_000, onWaiting: first }, () => Promise.resolve(1)),
    takeTurn("https://cloud.test", { patience: 65_000, onWaiting: second, signal: giveUp.signal }, () =>
      Promise.resolve(2),
    ),
  ];
  const ended = Promise.allSettled(turns);
  await vi.advanceTimersByTimeAsync(10);
  const late = takeTurn("https://cloud.test", { patience: 65_000, onWaiting: third }, () => Promise.resolve(3));
  for (const told of [first, second, third]) expect(told).toHaveBeenCalledOnce();
  giveUp.abort();
  release();
  await vi.runAllTimersAsync();
  expect((await ended).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(await late).toBe(3);
});
