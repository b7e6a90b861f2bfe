import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { OtherTabs } from "../../src/saving/OtherTabs";
import { FakeBroadcastChannel } from "../model/FakeBroadcastChannel";

vi.mock("react", () => ({}));

const site = "https://cloud.test/api/v4";
let messages: unknown[] = [];
const opened: FakeChannel[] = [];

class FakeChannel extends FakeBroadcastChannel {
  isOpen = true;
  constructor(name: string) {
    super(name);
    opened.push(this);
  }
  override postMessage(data: unknown): void {
    messages.push(data);
    super.postMessage(data);
  }
  override close(): void {
    this.isOpen = false;
    super.close();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("BroadcastChannel", FakeChannel);
  messages = [];
  opened.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  FakeBroadcastChannel.closeAll();
});

/** Another tab of a site, and how often it was told. */
function otherTab(of = site) {
  const onTold = vi.fn();
  new OtherTabs(of).listen(onTold);
  return onTold;
}
const arrive = () => vi.runAllTimersAsync();

describe("given a tab that has saved,", () => {
  test("the other tabs of the site are told, and it itself is not", async () => {
    const here = new OtherTabs(site);
    const onTold = vi.fn();
    here.listen(onTold);
    const [one, another, elsewhere] = [otherTab(), otherTab(), otherTab("https://other.test/api/v4")];
    here.tell();
    await arrive();
    expect([onTold, one, another, elsewhere].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1, 0]);
  });

  test("no message holds a value", async () => {
    new OtherTabs(site).tell();
    await arrive();
    expect(messages).toEqual(["saved"]);
  });

  test("they are told also where the save ends after its page has gone", async () => {
    const there = otherTab();
    const here = new OtherTabs(site);
    const leave = here.listen(vi.fn());
    leave();
    here.tell();
    await arrive();
    expect(there).toHaveBeenCalledOnce();
  });

  test("the channel of a page that has gone is closed again", () => {
    const here = new OtherTabs(site);
    here.listen(vi.fn())();
    here.tell();
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([false, false]);
  });

  test("a page that listens tells by the channel that it has, and keeps it", async () => {
    const here = new OtherTabs(site);
    here.listen(vi.fn());
    const there = otherTab();
    here.tell();
    here.tell();
    await arrive();
    expect(there).toHaveBeenCalledTimes(2);
    expect(opened).toHaveLength(2);
    expect(opened[0]?.isOpen).toBe(true);
  });
});

describe("given a page that has gone,", () => {
  test("it hears of nothing any more", async () => {
    const here = new OtherTabs(site);
    const onTold = vi.fn();
    here.listen(onTold)();
    new OtherTabs(site).tell();
    await arrive();
    expect(onTold).not.toHaveBeenCalled();
  });

  test("the one that follows it keeps its own channel", async () => {
    const here = new OtherTabs(site);
    const leave = here.listen(vi.fn());
    const onTold = vi.fn();
    here.listen(onTold);
    leave();
    here.tell();
    await arrive();
    expect(onTold).not.toHaveBeenCalled();
    otherTab();
    new OtherTabs(site).tell();
    await arrive();
    expect(onTold).toHaveBeenCalledOnce();
  });
});

describe("given a tab that had a two-factor key prepared,", () => {
  test("the other tabs hear whose it is, read nothing, and see no key", async () => {
    const here = new OtherTabs(site);
    const there = new OtherTabs(site);
    const [onTold, onKey, own] = [vi.fn(), vi.fn(), vi.fn()];
    here.listen(vi.fn());
    here.onKeyPrepared(own);
    there.listen(onTold);
    const leave = there.onKeyPrepared(onKey);
    here.tellOfKey("mBUR");
    await arrive();
    expect(onKey.mock.calls).toEqual([["mBUR"]]);
    expect([onTold, own].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    expect(messages).toEqual(["key of mBUR"]);
    leave();
    here.tellOfKey("mBUR");
    await arrive();
    expect(onKey).toHaveBeenCalledOnce();
  });
});

test("where the browser has no channels, nobody is told, and nothing breaks", () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const here = new OtherTabs(site);
  const leave = here.listen(vi.fn());
  expect(() => here.tell()).not.toThrow();
  expect(() => here.tellOfKey("")).not.toThrow();
  expect(() => leave()).not.toThrow();
});
