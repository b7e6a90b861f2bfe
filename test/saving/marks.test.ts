import { describe, expect, test, vi } from "vitest";
import { fakeTabs, pass } from "./fakeTabs";
import { markElsewhere, openPage } from "./openPage";

vi.mock("react", () => ({}));

const tabs = fakeTabs();

describe("a save that finds the turn free", () => {
  const isAfterOther = async () => {
    let answer: boolean | undefined;
    void openPage().save("A", { takes: 0, onTurn: ({ afterOther }) => (answer = afterOther) });
    await pass(0);
    return answer;
  };

  test("knows when another tab has just had it, and when that is a while ago", async () => {
    const wipe = markElsewhere(tabs.locks);
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
    const wipe = markElsewhere(tabs.locks);
    expect(await isAfterOther()).toBe(true);
    await pass(1_000);
    expect(await isAfterOther()).toBe(true);
    wipe();
    expect(await isAfterOther()).toBe(false);
  });

  test("does not mind what other tabs have saved on another site", async () => {
    markElsewhere(tabs.locks, "https://elsewhere.test");
    expect(await isAfterOther()).toBe(false);
  });

  test("leaves its mark for a second after its end, also where it failed", async () => {
    const marks = async () => (await tabs.locks.query()).held.filter(({ name }) => name.endsWith(" turn")).length;
    void openPage().save("A", { takes: 10, fails: true });
    await pass(9);
    expect(await marks()).toBe(0);
    await pass(1_000);
    expect(await marks()).toBe(1);
    await pass(1);
    expect(await marks()).toBe(0);
  });
});
