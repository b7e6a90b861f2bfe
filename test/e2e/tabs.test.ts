import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { demoWorld } from "../../stories/host-app/demoWorld";
import { startHost, type RunningHost } from "../../stories/host-app/startHost";
import type { SectionId } from "../../src/index";
import { createEmbeddedCloudreve } from "../../src/testing/index";
import { chromiumArguments, findChromium } from "../chromium.mjs";
import { discard, formOf, nickOf, save, saved, tryAgain } from "./forms";
import { text } from "../../stories/worlds/pageWords";

const cloudreve = createEmbeddedCloudreve(demoWorld());
let host: RunningHost;
let browser: Browser;

beforeAll(async () => {
  host = await startHost({ port: 0, mode: "preview", cloudreve, built: inject("builtHost") });
  browser = await chromium.launch({ executablePath: findChromium() ?? "", args: chromiumArguments });
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
afterEach(() => cloudreve.setLatency(0));

// Reduced motion, because rendering animations in two tabs takes most of the machine.
const newContext = () =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", reducedMotion: "reduce" });

/** Opens the demo host in a new tab. Each tab signs in itself, because the host keeps its session in memory. */
async function openTab(context: BrowserContext) {
  const page = await context.newPage();
  const patches: unknown[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") patches.push(request.postDataJSON());
  });
  await page.goto(`${host.url}?layout=page&locale=en-US`);
  await page.getByRole("button", { name: "Sign in as demo user" }).click();
  const section = (id: SectionId) => formOf(page, id);
  const name = nickOf(page);
  // The name comes from another answer than the version retention.
  await Promise.all([section("versionRetention").waitFor(), name.waitFor()]);
  return {
    page,
    section,
    name,
    shares: section("profile").getByLabel(text.profile.share_links_in_profile.label),
    sync: section("preferences").getByRole("switch", { name: text.preferences.disable_view_sync.label }),
    /** Returns the bodies of all PATCH requests that this tab has sent since the last call. */
    takePatches: () => patches.splice(0),
    /** Holds this tab's PATCH requests back. Returns a function that releases them. */
    holdPatches: async () => {
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route("**/api/v4/user/setting", async (route) => {
        if (route.request().method() === "PATCH") await released;
        await route.continue();
      });
      return async () => {
        release();
        await page.unrouteAll({ behavior: "wait" });
      };
    },
  };
}
type Tab = Awaited<ReturnType<typeof openTab>>;

const waiting = (form: Locator) => form.getByText(text.state.waiting).waitFor();
/** Long enough for a machine that is busy with other work. */
const patient = { timeout: 10_000 };
/** Makes PATCH requests take this long (ms), and no others. */
const slowPatch = (milliseconds: number) =>
  cloudreve.setLatency(({ method }) => (method === "PATCH" ? milliseconds : 0));

type Field =
  "language" | "disable_view_sync" | "share_links_in_profile" | "version_retention_enabled" | "version_retention_max";
interface Change {
  field: Field;
  from: string | number | boolean;
  to: string | number | boolean;
}

/** The values that each field is changed to, round by round. The server keeps all of these fields in one record. */
const values: Record<Field, readonly Change["to"][]> = {
  language: ["de-DE", "fr-FR", "en-US"],
  share_links_in_profile: ["all_share", "hide_share", ""],
  disable_view_sync: [true, false],
  version_retention_enabled: [false, true],
  version_retention_max: [11, 12, 13],
};
/** The fields that tab 1 and tab 2 change at the same moment: of two sections, or of the same one. */
const pairs: [[Field, Field], ...[Field, Field][]] = [
  ["version_retention_max", "language"],
  ["disable_view_sync", "share_links_in_profile"],
  ["version_retention_enabled", "version_retention_max"],
  ["language", "disable_view_sync"],
  ["share_links_in_profile", "version_retention_enabled"],
];

/** Runs in the page. Makes a change with the field's control, and waits until the section has a Save button. */
async function change({ field, from, to }: Change): Promise<void> {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${field}"]`);
  if (!control) throw new Error(`${field} is not on the page`);
  // The switch of `disable_view_sync` shows the opposite.
  const shown = () =>
    control instanceof HTMLInputElement && control.type === "checkbox"
      ? control.checked !== (field === "disable_view_sync")
      : control.value;
  const until = async (what: string, test: () => boolean) => {
    const end = Date.now() + 20_000;
    while (!test()) {
      if (Date.now() > end) throw new Error(`${field} did not come to show ${what}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  };

  await until(String(from), () => {
    if (String(shown()) === String(from)) return true;
    // A change that the server has lost is dirty again: discard it.
    control.form?.querySelector<HTMLElement>(".cr-foot button:not([type=submit])")?.click();
    return false;
  });
  if (typeof to === "boolean") control.click();
  else {
    // Through the native setter: React ignores a value set through its own.
    const { prototype } = control instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, String(to));
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  }
  await until("a button that saves", () => control.form?.querySelector("button[type=submit]") != null);
}

/** Runs in the page. Clicks Save at a time (ms since 1970), and waits for "Saved" or for the error of a lost change. */
async function pressSave({ field, at, ends }: { field: Field; at: number; ends: string[] }): Promise<void> {
  const form = document.querySelector(`[name="${field}"]`)?.closest("form");
  const button = form?.querySelector<HTMLButtonElement>("button[type=submit]");
  await new Promise((done) => setTimeout(done, at - Date.now()));
  button?.click();
  const words = () => form?.querySelector(".cr-status")?.textContent;
  while (!ends.includes(words() ?? "")) {
    if (Date.now() > at + 20_000) throw new Error(`${field} is not saved: ${words()}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** What the foot says at the end of a save: of one that the server has kept, and of one that it has lost. */
const ends = [text.state.saved, text.state.notSaved(text.errors.notKept)];

/** Saves in both tabs at the same moment, round by round. Returns how many changes the server has lost. */
async function countLost([one, two]: [Tab, Tab], rounds: number): Promise<number> {
  slowPatch(60);
  let lost = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = cloudreve.account();
    const next = (field: Field): Change => {
      const from = before[field];
      return { field, from, to: values[field][(values[field].indexOf(from) + 1) % values[field].length] ?? from };
    };
    const [first, second] = pairs[round % pairs.length] ?? pairs[0];
    const changes: [Change, Change] = [next(first), next(second)];
    await Promise.all([one.page.evaluate(change, changes[0]), two.page.evaluate(change, changes[1])]);
    const at = Date.now() + 20;
    await Promise.all([
      one.page.evaluate(pressSave, { field: first, at, ends }),
      two.page.evaluate(pressSave, { field: second, at, ends }),
    ]);
    const after = cloudreve.account();
    lost += changes.filter(({ field, to }) => after[field] !== to).length;
  }
  return lost;
}

/** CI clicks 200. */
const saves = Number(process.env["TWO_TABS_SAVES"] ?? "40");

describe(`of ${saves} saves, clicked in two tabs at the same moment,`, () => {
  let context: BrowserContext;
  beforeEach(async () => {
    context = await newContext();
  });
  afterEach(() => context.close());

  test("none is lost", { timeout: 300_000 }, async () => {
    const tabs: [Tab, Tab] = await Promise.all([openTab(context), openTab(context)]);
    expect(await countLost(tabs, saves / 2)).toBe(0);
    expect([...tabs[0].takePatches(), ...tabs[1].takePatches()]).toHaveLength(saves);
  });

  test("some are lost without the queue across tabs", { timeout: 300_000 }, async ({ annotate }) => {
    // Simulates a page without TLS, which has no Web Locks: each tab then has only its own queue.
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "locks"));
    const tabs: [Tab, Tab] = await Promise.all([openTab(context), openTab(context)]);
    const lost = await countLost(tabs, saves / 2);
    await annotate(`${lost} of ${saves} saves were lost`);
    expect(lost).toBeGreaterThan(0);
  });
});

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

    // Tab two's waiting time ends when the test says so. Playwright's clock would affect both tabs. It is longer than the
    // 30 s that a call may take: until then, the other tab does not count as asleep.
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
