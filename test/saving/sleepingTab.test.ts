import { describe, expect, test, vi } from "vitest";
import type { Turn } from "../../src/saving/saveQueue";
import { fakeTabs, pass } from "./fakeTabs";
import { openPage, patience, saveElsewhere, wait } from "./openPage";

vi.mock("react", () => ({}));

const tabs = fakeTabs();

describe("given another tab that sleeps in its turn", () => {
  test("its turn is taken once the patience is at its end, and not before", async () => {
    const asleep = saveElsewhere(tabs.locks);
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
    const first = saveElsewhere(tabs.locks, "first");
    const second = saveElsewhere(tabs.locks, "second");
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

  test("it is taken whichever tab holds the site's other locks", async () => {
    const { request } = tabs.locks.asTab("third tab");
    let end: (value?: unknown) => void = () => undefined;
    void request("something else", {}, () => new Promise((resolve) => (end = resolve)));
    const asleep = saveElsewhere(tabs.locks);
    void openPage().save("A");
    await pass(10);
    end();
    await pass(patience - 10);
    expect(asleep.isStolen).toBe(true);
  });

  test("it is taken even if the browser does not say which tab has the turn", async () => {
    saveElsewhere(tabs.locks);
    const { request } = tabs.locks.asTab("this tab");
    vi.stubGlobal("navigator", { locks: { request, query: () => Promise.resolve({}) } });
    const { log, save } = openPage();
    void save("A");
    await pass(patience);
    expect(log).toEqual(["A waits", "start A"]);
  });
});

test("a tab that slept in its own turn notices that another tab has taken it", async () => {
  let turn: Turn | undefined;
  void openPage().save("A", { takes: 90_000, onTurn: (its) => (turn = its) });
  await pass(patience);
  expect(turn?.isMine()).toBe(true);
  void tabs.locks.asTab("other tab").request("cloudreve-settings https://cloud.test", { steal: true }, () => wait(1));
  await pass(1);
  expect(turn?.isMine()).toBe(false);
});
