import type { BrowserContext, Locator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { demoWorld } from "../../stories/host-app/demoWorld";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { discard, save, saved, tryAgain } from "./forms";
import { text } from "../../stories/worlds/pageWords";
import { tabsOn, type Tab } from "./tabsOn";

const cloudreve = createEmbeddedCloudreve(demoWorld());
const { newContext, openTab } = tabsOn(cloudreve);
afterEach(() => cloudreve.setLatency(0));

const waiting = (form: Locator) => form.getByText(text.state.waiting).waitFor();
/** Long enough for a machine that is busy with other work. */
const patient = { timeout: 10_000 };
/** Makes PATCH requests take this long (ms), and no others. */
const slowPatch = (milliseconds: number) =>
  cloudreve.setLatency(({ method }) => (method === "PATCH" ? milliseconds : 0));

describe("two tabs of one browser", () => {
  let context: BrowserContext;
  let one: Tab;
  let two: Tab;
  const profile = (tab: Tab) => tab.section("profile");
  const preferences = (tab: Tab) => tab.section("preferences");

  beforeAll(async () => {
    cloudreve.change(undefined, { disable_view_sync: false, share_links_in_profile: "" });
    context = await newContext();
    [one, two] = await Promise.all([openTab(context), openTab(context)]);
  });
  afterAll(() => context.close());
  beforeEach(() => {
    one.takePatches();
    two.takePatches();
  });

  test("a save waits for the other tab's save, says so, and succeeds", async () => {
    const release = await one.holdPatches();
    await one.name.fill("From tab one");
    await two.sync.click();
    await save(profile(one)).click();
    await save(preferences(two)).click();
    await waiting(preferences(two));
    expect(two.takePatches()).toEqual([]);
    await release();
    await saved(preferences(two));
    await saved(profile(one));
    expect(two.takePatches()).toEqual([{ disable_view_sync: true }]);
    expect(cloudreve.account()).toMatchObject({ nick: "From tab one", disable_view_sync: true });
  });

  test("a clean field shows a value saved in the other tab, without focus or reload; a dirty one is kept", async () => {
    await two.name.fill("Being typed");
    await one.shares.selectOption(text.profile.share_links_in_profile.allShares);
    await save(profile(one)).click();
    await saved(profile(one));
    await expect.poll(() => two.shares.inputValue(), patient).toBe("all_share");
    expect(await two.name.inputValue()).toBe("Being typed");
    await profile(two).getByText(text.state.unsaved(1)).waitFor();
    expect(two.takePatches()).toEqual([]);
    await discard(profile(two)).click();
  });

  test("a dirty field saved in the other tab is in conflict, and Save sends nothing before the choice", async () => {
    await two.name.fill("Mine");
    await one.name.fill("Theirs");
    await save(profile(one)).click();
    await saved(profile(one));
    await profile(two).getByText(text.state.changedElsewhere("Theirs")).waitFor();
    await two.name.press("Enter");
    await two.page.waitForTimeout(200);
    expect(await save(profile(two)).isDisabled()).toBe(true);
    expect(two.takePatches()).toEqual([]);
    await profile(two).getByRole("button", { name: text.actions.keepMine }).click();
    await save(profile(two)).click();
    await saved(profile(two));
    expect(two.takePatches()).toEqual([{ nick: "Mine" }]);
    await expect.poll(() => one.name.inputValue(), patient).toBe("Mine");
  });

  test("a save whose conflict appears only when its turn comes sends nothing either", async () => {
    const release = await one.holdPatches();
    await one.name.fill("Theirs, first");
    await two.name.fill("Mine, second");
    await save(profile(one)).click();
    await save(profile(two)).click();
    await waiting(profile(two));
    await release();
    await profile(two).getByText(text.state.changedElsewhere("Theirs, first")).waitFor();
    await saved(profile(one));
    expect(await two.name.inputValue()).toBe("Mine, second");
    expect(two.takePatches()).toEqual([]);
    expect(cloudreve.account().nick).toBe("Theirs, first");
    await profile(two).getByRole("button", { name: text.actions.useTheirs }).click();
    await expect.poll(() => two.name.inputValue(), patient).toBe("Theirs, first");
  });

  test("Stop waiting cancels the save: nothing is sent, and the edit is kept", async () => {
    const release = await one.holdPatches();
    await one.name.fill("Takes its time");
    await two.shares.selectOption(text.profile.share_links_in_profile.hidden);
    await save(profile(one)).click();
    await save(profile(two)).click();
    await waiting(profile(two));
    await profile(two).getByRole("button", { name: text.actions.stopWaiting }).click();
    await profile(two).getByText(text.state.unsaved(1)).waitFor({ timeout: 5000 });
    await release();
    await saved(profile(one));
    await expect.poll(() => two.name.inputValue(), patient).toBe("Takes its time");
    expect(await two.shares.inputValue()).toBe("hide_share");
    expect(two.takePatches()).toEqual([]);
    // The edit can still be saved later.
    await save(profile(two)).click();
    await saved(profile(two));
    expect(two.takePatches()).toEqual([{ share_links_in_profile: "hide_share" }]);
  });
});

describe("a tab that does not end its turn,", () => {
  let context: BrowserContext;
  let one: Tab;
  let two: Tab;
  beforeEach(async () => {
    context = await newContext();
    [one, two] = await Promise.all([openTab(context), openTab(context)]);
  });
  afterEach(() => context.close());

  test.each([
    ["was closed", (page: Page) => page.close()],
    [
      "crashed",
      async (page: Page) => void (await page.context().newCDPSession(page)).send("Page.crash").catch(() => undefined),
    ],
  ])("because it %s in the middle of its PATCH, passes its turn to the other tab at once", async (_, end) => {
    slowPatch(30_000);
    await one.name.fill("Never arrives");
    await save(one.section("profile")).click();
    await expect.poll(() => one.takePatches(), patient).toHaveLength(1);
    await two.sync.click();
    const { nick, disable_view_sync } = cloudreve.account();
    await save(two.section("preferences")).click();
    await waiting(two.section("preferences"));
    slowPatch(0);
    await end(one.page);
    // Much sooner than after the time that a sleeping tab is given.
    await saved(two.section("preferences"), patient);
    expect(cloudreve.account()).toMatchObject({ nick, disable_view_sync: !disable_view_sync });
  });

  /**
   * Puts tab one to sleep in its turn; tab two waits and then takes the turn. Returns a function that wakes tab one.
   */
  async function takeTurnFromSleeping(): Promise<() => void> {
    // Before a PATCH, a tab reads values older than ten seconds again. Tab one falls asleep in that read.
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    let sleeps = false;
    await one.page.route("**/api/v4/user/me", async (route) => {
      sleeps = true;
      await asleep;
      await route.continue();
    });
    await one.page.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 11_000;
    });
    await one.name.fill("From a dream");
    await save(one.section("profile")).click();
    await expect.poll(() => sleeps, patient).toBe(true);

    // Tab two's waiting time ends when the test says so. Playwright's clock would affect both tabs. It is longer than
    // the 30 s that a call may take: until then, the other tab does not count as asleep.
    const patience = await two.page.evaluateHandle((length) => {
      const waiting: (() => void)[] = [];
      const setTimeout = window.setTimeout.bind(window) as (callback: TimerHandler, delay?: number) => number;
      window.setTimeout = ((callback: () => void, delay = 0) => {
        if (delay === length) waiting.push(callback);
        return setTimeout(callback, delay);
      }) as typeof window.setTimeout;
      return waiting;
    }, 65_000);
    await two.sync.click();
    await save(two.section("preferences")).click();
    await waiting(two.section("preferences"));
    expect(two.takePatches()).toEqual([]);
    // Tab two asks the browser which tab has the turn before it begins to wait.
    await expect.poll(() => patience.evaluate((waiting) => waiting.length), patient).toBe(1);
    await patience.evaluate(([end]) => end?.());
    await saved(two.section("preferences"));
    expect(two.takePatches()).toHaveLength(1);
    return wake;
  }

  test("because it sleeps, loses its turn after a time, and when it wakes says so and sends nothing", async () => {
    const wake = await takeTurnFromSleeping();
    wake();
    const profile = one.section("profile");
    await profile.getByText(text.state.notSaved(text.errors.aborted)).waitFor();
    await tryAgain(profile).waitFor();
    expect(await one.name.inputValue()).toBe("From a dream");
    expect(one.takePatches()).toEqual([]);
  });
});
