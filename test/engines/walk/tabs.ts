import { deepEqual, equal, ok } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { pressSaveAt } from "../inPage";
import type { Target } from "../look";
import type { Page } from "../Page";
import { untilEqual } from "../until";
import { controlOf } from "./fields";
import type { Steps, Walk } from "./Walk";

const { actions, state } = messages;
const profile = messages.profile.title;
const name = controlOf("nick");
const shares = controlOf("share_links_in_profile");
const sync = controlOf("disable_view_sync");
const keep = controlOf("version_retention_enabled");

/** Makes PATCH requests take this long (ms), and no others. */
const slowPatch = ({ cloudreve }: Walk, milliseconds: number) =>
  cloudreve.setLatency(({ method }) => (method === "PATCH" ? milliseconds : 0));

async function turn(page: Page, target: Target): Promise<void> {
  await page.focus(target);
  await page.press(" ");
  await page.says(target.section, state.unsaved(1));
}

/** Turns a switch in each tab and saves both at the same moment. The server keeps both in the same record. */
async function saveTogether({ one, two }: Walk): Promise<void> {
  await turn(one, keep);
  await turn(two, sync);
  const at = Date.now() + 300;
  await Promise.all([one.evaluate(pressSaveAt, keep.section, at), two.evaluate(pressSaveAt, sync.section, at)]);
}

async function bothSaved({ one, two }: Walk): Promise<void> {
  await one.says(keep.section, state.saved);
  await two.says(sync.section, state.saved);
}

export const tabs: Steps = {
  "a value saved in one tab appears in the other, whose typed text is kept": async ({ one, two, sent }) => {
    await two.type(name, "Being typed");
    await one.choose(shares, messages.profile.share_links_in_profile.hidden, "hide_share");
    await one.save(profile);
    await one.says(profile, state.saved);
    await two.is(shares, { value: "hide_share" });
    await two.is(name, { value: "Being typed" });
    deepEqual(sent(), [{ share_links_in_profile: "hide_share" }]);
    await two.discard(profile);
  },

  "a conflict with another tab is shown; Use it takes the saved value": async ({ one, two, sent }) => {
    await two.type(name, "Mine");
    await one.type(name, "Theirs");
    await one.save(profile);
    await one.says(profile, state.saved);
    await two.shows(profile, state.changedElsewhere("Theirs"));
    await two.says(profile, state.chooseFirst);
    await two.is(name, { value: "Mine" });
    await two.is({ section: profile, role: "button", name: actions.save }, { disabled: true });
    await two.click({ section: profile, role: "button", name: actions.useTheirs });
    await two.is(name, { value: "Theirs" });
    deepEqual(sent(), [{ nick: "Theirs" }]);
  },

  "a conflict with another device is shown; Keep mine allows saving": async ({ one, cloudreve, sent }) => {
    await one.type(name, "Mine");
    cloudreve.change(undefined, { nick: "From my phone" });
    // Simulates the return to the page: it is then read again.
    await one.evaluate(() => void window.dispatchEvent(new Event("visibilitychange")));
    await one.shows(profile, state.changedElsewhere("From my phone"));
    deepEqual(sent(), []);
    await one.click({ section: profile, role: "button", name: actions.keepMine });
    await one.save(profile);
    await one.says(profile, state.saved);
    deepEqual(sent(), [{ nick: "Mine" }]);
  },

  "of two saves at the same moment, one waits and says so, and neither is lost": async (walk) => {
    const { one, two, cloudreve, sent } = walk;
    const before = cloudreve.account();
    const latency = 1500;
    slowPatch(walk, latency);
    await saveTogether(walk);
    const waiting = state.waiting;
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
    await two.save(profile);
    await untilEqual(
      () => Promise.resolve(cloudreve.requests.some(({ method }) => method === "PATCH")),
      true,
      "the PATCH has arrived",
    );
    slowPatch(walk, 0);
    await turn(one, sync);
    await one.save(sync.section);
    await one.says(sync.section, state.waiting);
    await two.close();
    // Much sooner than after the time that a sleeping tab is given.
    await one.says(sync.section, state.saved);
    equal(sent().length, 2);
  },
};
