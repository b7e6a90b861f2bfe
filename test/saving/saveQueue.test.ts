import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FakeLocks } from "../model/FakeLocks";
import { openPage } from "./openPage";

vi.mock("react", () => ({}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const refuse = () => Promise.reject(new DOMException("The document is sandboxed.", "SecurityError"));

describe.each([
  ["with Web Locks", () => ({ locks: new FakeLocks() })],
  ["without Web Locks", () => ({})],
  ["where a page may not lock, nor ask who does", () => ({ locks: { request: refuse, query: refuse } })],
  ["without a navigator", () => undefined],
])("%s, the saves of a page", (_, navigator) => {
  beforeEach(() => void vi.stubGlobal("navigator", navigator()));

  test("run one after another, in the order they came", async () => {
    const { log, save } = openPage();
    void save("A", { takes: 30 });
    void save("B", { takes: 5 });
    void save("C", { takes: 1 });
    await vi.runAllTimersAsync();
    expect(log).toEqual(["start A", "end A", "start B", "end B", "start C", "end C"]);
  });

  test("do not wait for a mark to fade or anything else once the one before has ended", async () => {
    const { log, save } = openPage();
    for (const name of ["A", "B", "C"]) void save(name, { takes: 10 });
    await vi.advanceTimersByTimeAsync(30);
    expect(log.at(-1)).toBe("end C");
  });

  test("have their turn for themselves, and are not told of another tab", async () => {
    const { save } = openPage();
    const turns: { isMine: boolean; afterOther: boolean }[] = [];
    for (const name of ["A", "B"])
      void save(name, { onTurn: ({ isMine, afterOther }) => turns.push({ isMine: isMine(), afterOther }) });
    await vi.runAllTimersAsync();
    expect(turns).toEqual([
      { isMine: true, afterOther: false },
      { isMine: true, afterOther: false },
    ]);
  });

  test("go on after one that failed, which is told so", async () => {
    const { log, save } = openPage();
    void save("A", { fails: true });
    void save("B");
    await vi.runAllTimersAsync();
    expect(log.filter((line) => line !== "A fails")).toEqual(["start A", "end A", "start B", "end B"]);
    expect(log).toContain("A fails");
  });

  test("wait for the last one also when it came after the first has ended", async () => {
    const { log, save } = openPage();
    void save("A", { takes: 10 });
    void save("B", { takes: 30 });
    await vi.advanceTimersByTimeAsync(20);
    void save("C");
    await vi.runAllTimersAsync();
    expect(log).toEqual(["start A", "end A", "start B", "end B", "start C", "end C"]);
  });

  test("leave nothing ticking behind", async () => {
    const { save } = openPage();
    void save("A");
    void save("B");
    await vi.advanceTimersByTimeAsync(1_020);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("saves to two sites do not wait for each other", async () => {
  vi.stubGlobal("navigator", { locks: new FakeLocks() });
  const { log, save } = openPage();
  void save("A", { site: "https://one.test" });
  void save("B", { site: "https://two.test" });
  await vi.runAllTimersAsync();
  expect(log).toEqual(["start A", "start B", "end A", "end B"]);
});

describe("given a save that waits for another one of its page", () => {
  const openWithWaiting = () => {
    vi.stubGlobal("navigator", { locks: new FakeLocks() });
    const page = openPage();
    const stop = new AbortController();
    void page.save("A");
    void page.save("B", { signal: stop.signal });
    void page.save("C");
    return { ...page, stop };
  };

  test("stopped, it leaves the queue at once; those behind it still wait for the one before", async () => {
    const { log, stop } = openWithWaiting();
    await vi.advanceTimersByTimeAsync(5);
    stop.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(["start A", "B aborted"]);
    await vi.runAllTimersAsync();
    expect(log.slice(2)).toEqual(["end A", "start C", "end C"]);
  });

  test("stopped in its own turn, it goes on: a PATCH that is under way is not taken back", async () => {
    const { log, stop } = openWithWaiting();
    await vi.advanceTimersByTimeAsync(15);
    expect(log.at(-1)).toBe("start B");
    stop.abort();
    await vi.runAllTimersAsync();
    expect(log).toEqual(["start A", "end A", "start B", "end B", "start C", "end C"]);
  });

  test("stopped before it came, it never starts, though nobody is before it", async () => {
    vi.stubGlobal("navigator", { locks: new FakeLocks() });
    const { log, save } = openPage();
    await save("A", { signal: AbortSignal.abort() });
    expect(log).toEqual(["A aborted"]);
  });

  test("it keeps no hold on a signal that lives on", async () => {
    const { stop } = openWithWaiting();
    expect(getEventListeners(stop.signal, "abort")).not.toEqual([]);
    await vi.runAllTimersAsync();
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  });
});
