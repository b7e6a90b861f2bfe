import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { fakeTabs, pass } from "./fakeTabs";
import { isFree, openPage, patience, saveElsewhere } from "./openPage";

vi.mock("react", () => ({}));

const tabs = fakeTabs();

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
    const other = saveElsewhere(tabs.locks);
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
    const other = saveElsewhere(tabs.locks);
    const { log, save } = openPage();
    void save("A");
    await pass(0);
    const again = saveElsewhere(tabs.locks);
    void save("B");
    other.end();
    await pass(20);
    expect(log).toEqual(["A waits", "B waits", "start A", "end A", "B waits"]);
    again.end();
    await pass(20);
    expect(log.slice(-2)).toEqual(["start B", "end B"]);
  });

  test("a save without `onWaiting` waits all the same", async () => {
    const other = saveElsewhere(tabs.locks);
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
    saveElsewhere(tabs.locks);
    const { save } = openPage();
    const onWaiting = vi.fn();
    void save("A", { onWaiting });
    void save("B", { onWaiting });
    await pass(0);
    expect(onWaiting).toHaveBeenCalledTimes(2);
  });

  describe("and the waiting is stopped", () => {
    test("the other tab keeps its turn, and nothing starts", async () => {
      const other = saveElsewhere(tabs.locks);
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
        const other = saveElsewhere(tabs.locks);
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
      const other = saveElsewhere(tabs.locks);
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
        const other = saveElsewhere(tabs.locks);
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
        expect(await isFree(tabs.locks)).toBe(true);
      },
    );
  });

  test("a save keeps no hold on a signal that lives on", async () => {
    const other = saveElsewhere(tabs.locks);
    const { signal } = new AbortController();
    void openPage().save("A", { signal });
    await pass(0);
    expect(getEventListeners(signal, "abort")).not.toEqual([]);
    other.end();
    await pass(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("no clock is left ticking once it has ended", async () => {
    const other = saveElsewhere(tabs.locks);
    void openPage().save("A");
    await pass(10);
    other.end();
    await pass(1_010);
    expect(vi.getTimerCount()).toBe(0);
  });
});
