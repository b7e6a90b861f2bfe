import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Turn } from "../../src/saving/saveQueue";
import { FakeLocks } from "../model/FakeLocks";
import { isFree, markElsewhere, openPage, patience, saveElsewhere, wait } from "./openPage";

vi.mock("react", () => ({}));

let locks: FakeLocks;

beforeEach(() => {
  vi.useFakeTimers();
  locks = new FakeLocks();
  vi.stubGlobal("navigator", { locks: locks.asTab("this tab") });
});
afterEach(async () => {
  // The marks of one test are not to be those of the next.
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("the saves of two tabs run one after another, and the second tab knows of the first", async () => {
  vi.resetModules();
  const otherQueue = await import("../../src/saving/saveQueue");
  const [here, there] = [openPage(), openPage(otherQueue.takeTurn)];
  const seen: boolean[] = [];
  void here.save("A", { onTurn: ({ afterOther }) => seen.push(afterOther) });
  void there.save("B", { onTurn: ({ afterOther }) => seen.push(afterOther) });
  await pass(5);
  expect([...here.log, ...there.log]).toEqual(["start A", "B waits"]);
  await pass(5);
  expect(here.log).toEqual(["start A", "end A"]);
  expect(there.log).toEqual(["B waits", "start B"]);
  expect(seen).toEqual([false, true]);
});

describe("while another tab saves", () => {
  test("every save of the page is told once that it waits, and starts when that tab has ended", async () => {
    const other = saveElsewhere(locks);
    const { log, save } = openPage();
    void save("A");
    void save("B");
    await pass(10);
    void save("late");
    expect(log).toEqual(["A waits", "B waits", "late waits"]);
    other.end();
    await pass(0);
    void save("later");
    await pass(100);
    expect(log.slice(3)).toEqual(["A", "B", "late", "later"].flatMap((name) => [`start ${name}`, `end ${name}`]));
  });

  test("it is told anew when it starts once more", async () => {
    const other = saveElsewhere(locks);
    const { log, save } = openPage();
    void save("A");
    await pass(0);
    const again = saveElsewhere(locks);
    void save("B");
    other.end();
    await pass(20);
    expect(log).toEqual(["A waits", "B waits", "start A", "end A", "B waits"]);
    again.end();
    await pass(20);
    expect(log.slice(-2)).toEqual(["start B", "end B"]);
  });

  test("whoever does not ask is not told, and waits all the same", async () => {
    const other = saveElsewhere(locks);
    const { log, save } = openPage();
    void save("A", { onWaiting: undefined });
    await pass(10);
    void save("B", { onWaiting: undefined });
    await pass(10);
    expect(log).toEqual([]);
    other.end();
    await pass(20);
    expect(log).toEqual(["start A", "end A", "start B", "end B"]);
  });

  test("those that share one function to be told by are each told", async () => {
    saveElsewhere(locks);
    const { save } = openPage();
    const onWaiting = vi.fn();
    void save("A", { onWaiting });
    void save("B", { onWaiting });
    await pass(0);
    expect(onWaiting).toHaveBeenCalledTimes(2);
  });

  describe("and the waiting is stopped", () => {
    test("the other tab keeps its turn, and nothing starts", async () => {
      const other = saveElsewhere(locks);
      const { log, save } = openPage();
      const stop = new AbortController();
      void save("A", { signal: stop.signal });
      await pass(10);
      stop.abort();
      await pass(patience * 2);
      expect(log).toEqual(["A waits", "A aborted"]);
      expect(other).toMatchObject({ isHeld: true, isStolen: false });
    });

    test.each(Array.from({ length: 12 }, (_, turns) => turns))(
      "while it has hardly begun (%i microtasks after the press), it is over at once",
      async (microtasks) => {
        const other = saveElsewhere(locks);
        const { log, save } = openPage();
        const stop = new AbortController();
        void save("A", { signal: stop.signal });
        for (let turn = 0; turn < microtasks; turn += 1) await Promise.resolve();
        stop.abort();
        await pass(0);
        expect(log.at(-1)).toBe("A aborted");
        expect(other).toMatchObject({ isHeld: true, isStolen: false });
      },
    );

    test("the one behind it waits on", async () => {
      const other = saveElsewhere(locks);
      const { log, save } = openPage();
      const stop = new AbortController();
      void save("A", { signal: stop.signal });
      void save("B");
      await pass(10);
      stop.abort();
      await pass(10);
      expect(log).toEqual(["A waits", "B waits", "A aborted", "B waits"]);
      other.end();
      await pass(20);
      expect(log.slice(4)).toEqual(["start B", "end B"]);
    });

    test.each(Array.from({ length: 12 }, (_, turns) => turns))(
      "while its turn comes (%i microtasks after the other tab's end), it keeps the turn from nobody",
      async (microtasks) => {
        const other = saveElsewhere(locks);
        const { log, save } = openPage();
        const stop = new AbortController();
        void save("A", { signal: stop.signal });
        await pass(10);
        other.end();
        for (let turn = 0; turn < microtasks; turn += 1) await Promise.resolve();
        stop.abort();
        await pass(20);
        expect([
          ["A waits", "A aborted"],
          ["A waits", "start A", "end A"],
        ]).toContainEqual(log);
        expect(await isFree(locks)).toBe(true);
      },
    );
  });

  test("a save keeps no hold on a signal that lives on", async () => {
    const other = saveElsewhere(locks);
    const { signal } = new AbortController();
    void openPage().save("A", { signal });
    await pass(0);
    expect(getEventListeners(signal, "abort")).not.toEqual([]);
    other.end();
    await pass(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("no clock is left ticking once it has ended", async () => {
    const other = saveElsewhere(locks);
    void openPage().save("A");
    await pass(10);
    other.end();
    await pass(1_010);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("given another tab that sleeps in its turn", () => {
  test("its turn is taken once the patience is at its end, and not before", async () => {
    const asleep = saveElsewhere(locks);
    const { log, save } = openPage();
    void save("A");
    await pass(patience - 1);
    expect(log).toEqual(["A waits"]);
    expect(asleep.isStolen).toBe(false);
    await pass(1);
    expect(log).toEqual(["A waits", "start A"]);
    expect(asleep.isStolen).toBe(true);
  });

  test("the patience begins anew with each tab that has its turn", async () => {
    const first = saveElsewhere(locks, "first");
    const second = saveElsewhere(locks, "second");
    const { log, save } = openPage();
    void save("A");
    await pass(patience - 5_000);
    first.end();
    // That the tab is another one is seen once the first patience is at its end; then the second one begins.
    await pass(5_000 + patience - 1);
    expect(second).toMatchObject({ isHeld: true, isStolen: false });
    expect(log).toEqual(["A waits"]);
    await pass(1);
    expect(second.isStolen).toBe(true);
    expect(log).toEqual(["A waits", "start A"]);
  });

  test("it is taken whoever holds other locks of the site meanwhile", async () => {
    const { request } = locks.asTab("third tab");
    let end: (value?: unknown) => void = () => undefined;
    void request("something else", {}, () => new Promise((resolve) => (end = resolve)));
    const asleep = saveElsewhere(locks);
    void openPage().save("A");
    await pass(10);
    end();
    await pass(patience - 10);
    expect(asleep.isStolen).toBe(true);
  });

  test("where the browser does not say who has the turn, it is taken, too", async () => {
    saveElsewhere(locks);
    const { request } = locks.asTab("this tab");
    vi.stubGlobal("navigator", { locks: { request, query: () => Promise.resolve({}) } });
    const { log, save } = openPage();
    void save("A");
    await pass(patience);
    expect(log).toEqual(["A waits", "start A"]);
  });
});

test("whoever slept in its own turn knows that another tab has taken it", async () => {
  let turn: Turn | undefined;
  void openPage().save("A", { takes: 90_000, onTurn: (its) => (turn = its) });
  await pass(patience);
  expect(turn?.isMine()).toBe(true);
  void locks.asTab("other tab").request("cloudreve-settings https://cloud.test", { steal: true }, () => wait(1));
  await pass(1);
  expect(turn?.isMine()).toBe(false);
});

describe("a save that finds the turn free", () => {
  const isAfterOther = async () => {
    let answer: boolean | undefined;
    void openPage().save("A", { takes: 0, onTurn: ({ afterOther }) => (answer = afterOther) });
    await pass(0);
    return answer;
  };

  test("knows when another tab has just had it, and when that is a while ago", async () => {
    const wipe = markElsewhere(locks);
    expect(await isAfterOther()).toBe(true);
    wipe();
    expect(await isAfterOther()).toBe(false);
  });

  test("does not take its own page's turns for another tab's", async () => {
    for (let turn = 0; turn < 3; turn += 1) expect(await isAfterOther()).toBe(false);
  });

  test("tells another tab's turn from its own page's, before and after those have faded", async () => {
    await isAfterOther();
    await isAfterOther();
    const wipe = markElsewhere(locks);
    expect(await isAfterOther()).toBe(true);
    await pass(1_000);
    expect(await isAfterOther()).toBe(true);
    wipe();
    expect(await isAfterOther()).toBe(false);
  });

  test("does not mind what other tabs have saved on another site", async () => {
    markElsewhere(locks, "https://elsewhere.test");
    expect(await isAfterOther()).toBe(false);
  });

  test("leaves its mark for a second after its end, also where it failed", async () => {
    const marks = async () => (await locks.query()).held.filter(({ name }) => name.endsWith(" turn")).length;
    void openPage().save("A", { takes: 10, fails: true });
    await pass(9);
    expect(await marks()).toBe(0);
    await pass(1_000);
    expect(await marks()).toBe(1);
    await pass(1);
    expect(await marks()).toBe(0);
  });
});
