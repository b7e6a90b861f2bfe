import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { focusedGroup, focusGroup, narrowTo, shownParts } from "../inPage";
import type { Page } from "../Page";
import { until, untilEqual } from "../until";
import { controlOf } from "./fields";
import { inWindow } from "./inWindow";
import type { Steps } from "./Walk";

const { actions, device, groups: words } = messages;
const name = controlOf("nick");
const sync = controlOf("disable_view_sync");

const follow = async (page: Page, group: "profile" | "preferences" | "security") => {
  await page.evaluate(focusGroup, group);
  await page.press("Enter");
  await untilEqual(page.focusedWords, words[group].title);
};

export const groups: Steps = {
  "a group is followed by the keyboard; edits of two groups stay, and are saved in one request": async (walk) => {
    await inWindow(walk, {}, async (page) => {
      await page.type(name, "In groups");
      await follow(page, "preferences");
      const { checked } = await page.find(sync);
      await page.click(sync);
      await page.is(sync, { checked: !checked });
      await page.click({ section: "bar", role: "button", name: actions.saveAll });
      await until("it is sent", () =>
        Promise.resolve(walk.cloudreve.requests.some(({ method }) => method === "PATCH")),
      );
      await follow(page, "profile");
      await page.is(name, { value: "In groups" });
      deepEqual(walk.sent(), [{ nick: "In groups", disable_view_sync: checked }]);
    });
  },

  "the search goes to a setting of another group": async (walk) => {
    await inWindow(walk, {}, async (page) => {
      await follow(page, "security");
      await page.press("/");
      await page.write("dark");
      await page.press("Enter");
      await page.is(
        { section: device.title, role: "combobox", name: device.preferred_dark_mode.label },
        { focused: true },
      );
    });
  },

  "in less room the groups are tabs, then a list that drills down, and Back returns to the link": async (walk) => {
    await inWindow(walk, {}, async (page) => {
      await page.evaluate(narrowTo, 768);
      await untilEqual(() => page.evaluate(shownParts), [".cr-groups-side", ".cr-groups-main"]);
      await follow(page, "security");
      await page.evaluate(narrowTo, 360);
      await untilEqual(() => page.evaluate(shownParts), [".cr-groups-main", ".cr-group-back"]);
      await page.click({ section: "page", role: "button", name: words.back });
      await untilEqual(() => page.evaluate(focusedGroup), "security");
      await untilEqual(() => page.evaluate(shownParts), [".cr-groups-side"]);
      await page.press("Enter");
      await untilEqual(page.focusedWords, words.security.title);
    });
  },
};
