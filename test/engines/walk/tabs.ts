import { deepEqual, equal, ok } from "node:assert/strict";
import { pressSaveAt } from "../inPage";
import type { Target } from "../look";
import type { Page } from "../Page";
import { untilEqual } from "../until";
import type { Steps, Walk } from "./Walk";

const name: Target = { section: "Profile", role: "textbox", name: "Display name" };
const shares: Target = { section: "Profile", role: "combobox", name: "Public profile" };
const sync: Target = { section: "Preferences", role: "switch", name: "Sync view settings" };
const keep: Target = { section: "Version retention", role: "switch", name: "Keep previous versions" };

/** Makes PATCH requests take this long (ms), and no others. */
const slowPatch = ({ cloudreve }: Walk, milliseconds: number) =>
  cloudreve.setLatency(({ method }) => (method === "PATCH" ? milliseconds : 0));

async function turn(page: Page, target: Target): Promise<void> {
  await page.focus(target);
  await page.press(" ");
  await page.says(target.section, "1 unsaved change");
}

/** Turns a switch in each tab and saves both at the same moment. The server keeps both in the same record. */
async function saveTogether({ one, two }: Walk): Promise<void> {
  await turn(one, keep);
  await turn(two, sync);
  const at = Date.now() + 300;
  await Promise.all([one.evaluate(pressSaveAt, keep.section, at), two.evaluate(pressSaveAt, sync.section, at)]);
}

async function bothSaved({ one, two }: Walk): Promise<void> {
  await one.says(keep.section, "Saved");
  await two.says(sync.section, "Saved");
}

export const tabs: Steps = {
  "a value saved in one tab appears in the other, whose typed text is kept": async ({ one, two, sent }) => {
    await two.type(name, "Being typed");
    await one.choose(shares, "hid", "hide_share");
    await one.save("Profile");
    await one.says("Profile", "Saved");
    await two.is(shares, { value: "hide_share" });
    await two.is(name, { value: "Being typed" });
    deepEqual(sent(), [{ share_links_in_profile: "hide_share" }]);
    await two.discard("Profile");
  },

  "a conflict with another tab is shown; Use it takes the saved value": async ({ one, two, sent }) => {
    await two.type(name, "Mine");
    await one.type(name, "Theirs");
    await one.save("Profile");
    await one.says("Profile", "Saved");
    await two.shows("Profile", "Changed elsewhere to Theirs.");
    await two.says("Profile", "Choose which value to keep first.");
    await two.is(name, { value: "Mine" });
    await two.is({ section: "Profile", role: "button", name: "Save" }, { disabled: true });
    await two.click({ section: "Profile", role: "button", name: "Use it" });
    await two.is(name, { value: "Theirs" });
    deepEqual(sent(), [{ nick: "Theirs" }]);
  },

  "a conflict with another device is shown; Keep mine allows saving": async ({ one, cloudreve, sent }) => {
    await one.type(name, "Mine");
    cloudreve.change(undefined, { nick: "From my phone" });
    // Simulates the return to the page: it is then read again.
    await one.evaluate(() => void window.dispatchEvent(new Event("visibilitychange")));
    await one.shows("Profile", "Changed elsewhere to From my phone.");
    deepEqual(sent(), []);
    await one.click({ section: "Profile", role: "button", name: "Keep mine" });
    await one.save("Profile");
    await one.says("Profile", "Saved");
    deepEqual(sent(), [{ nick: "Mine" }]);
  },

  "of two saves at the same moment, one waits and says so, and neither is lost": async (walk) => {
    const { one, two, cloudreve, sent } = walk;
    const before = cloudreve.account();
    const latency = 1500;
    slowPatch(walk, latency);
    await saveTogether(walk);
    const waiting = "Waiting for another tab to finish saving…";
    const isWaiting = async () =>
      ((await one.statusOf(keep.section)) === waiting) !== ((await two.statusOf(sync.section)) === waiting);
    await untilEqual(isWaiting, true, "one of the tabs waits");
    await bothSaved(walk);
    slowPatch(walk, 0);

    const [first, second] = cloudreve.requests.filter(({ method }) => method === "PATCH");
    ok(first && second && second.at - first.at >= latency - 50, "the second PATCH comes after the answer of the first");
    equal(sent().length, 2);
    const { version_retention_enabled, disable_view_sync } = cloudreve.account();
    deepEqual(
      [version_retention_enabled, disable_view_sync],
      [!before.version_retention_enabled, !before.disable_view_sync],
    );
  },

  "of ten pairs of saves at the same moment, none is lost": async (walk) => {
    const { cloudreve, sent } = walk;
    slowPatch(walk, 60);
    for (let round = 0; round < 10; round += 1) {
      const before = cloudreve.account();
      await saveTogether(walk);
      await bothSaved(walk);
      const { version_retention_enabled, disable_view_sync } = cloudreve.account();
      deepEqual(
        [version_retention_enabled, disable_view_sync],
        [!before.version_retention_enabled, !before.disable_view_sync],
        `round ${round}`,
      );
    }
    slowPatch(walk, 0);
    equal(sent().length, 20);
  },

  "a tab closed in the middle of its save gives up its turn": async (walk) => {
    const { one, two, cloudreve, sent } = walk;
    slowPatch(walk, 60_000);
    await two.type(name, "Never arrives");
    await two.save("Profile");
    await untilEqual(
      () => Promise.resolve(cloudreve.requests.some(({ method }) => method === "PATCH")),
      true,
      "the PATCH has arrived",
    );
    slowPatch(walk, 0);
    await turn(one, sync);
    await one.save("Preferences");
    await one.says("Preferences", "Waiting for another tab to finish saving…");
    await two.close();
    // Much sooner than after the time that a sleeping tab is given.
    await one.says("Preferences", "Saved");
    equal(sent().length, 2);
  },
};
