import { deepEqual, equal } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import type { FieldName } from "../../../src/settings/fields";
import { labelOf, sectionOf } from "../../specs/specNamed";
import type { Page } from "../Page";
import { controlOf } from "./fields";
import { inWindow } from "./inWindow";
import type { Steps } from "./Walk";

const { actions, state } = messages;
const inProfile = { save: "change" };
const inPreferences = { save: "change", tab: "preferences" };

/** Waits until a change is saved, with no Save to press, and takes it back by Undo in its place. */
async function undoSaved(page: Page, name: FieldName): Promise<void> {
  const section = messages[sectionOf(name)].title;
  await page.says(section, state.saved);
  equal(await page.look({ section, role: "button", name: actions.save }), null);
  await page.pressButton(section, actions.undoOf(labelOf(name)));
  await page.says(section, state.undone);
}

export const atOnce: Steps = {
  "a switch is saved when it is turned, and Undo turns it back": async (walk) => {
    await inWindow(walk, inPreferences, async (page) => {
      const sync = controlOf("disable_view_sync");
      const { checked } = await page.find(sync);
      await page.focus(sync);
      await page.press(" ");
      await page.is(sync, { checked: !checked });
      await undoSaved(page, "disable_view_sync");
      await page.is(sync, { checked, focused: true });
      deepEqual(walk.sent(), [{ disable_view_sync: checked }, { disable_view_sync: !checked }]);
    });
  },

  "a text is saved when Tab leaves its box, and Undo brings the former one back": async (walk) => {
    await inWindow(walk, inProfile, async (page) => {
      const name = controlOf("nick");
      const { value } = await page.find(name);
      await page.type(name, "At once");
      deepEqual(walk.sent(), []);
      await page.press("Tab");
      await undoSaved(page, "nick");
      await page.is(name, { value, focused: true });
      deepEqual(walk.sent(), [{ nick: "At once" }, { nick: value }]);
    });
  },
};
