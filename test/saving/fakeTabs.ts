import { afterEach, beforeEach, vi } from "vitest";
import { FakeLocks } from "../model/FakeLocks";

export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A clock of their own for all tests of a file, and locks that "this tab" shares with others. */
export function fakeTabs(): { locks: FakeLocks } {
  const tabs = { locks: new FakeLocks() };
  beforeEach(() => {
    vi.useFakeTimers();
    tabs.locks = new FakeLocks();
    vi.stubGlobal("navigator", { locks: tabs.locks.asTab("this tab") });
  });
  afterEach(async () => {
    // The marks of one test are not to be those of the next.
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return tabs;
}
