import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { controlOf } from "./fields";
import type { Steps } from "./Walk";

const section = messages.preferences.title;
const sync = controlOf("disable_view_sync");

export const preferences: Steps = {
  "a click turns a switch, and a second click turns it back": async ({ one, sent }) => {
    await one.click(sync);
    await one.says(section, messages.state.unsaved(1));
    await one.click(sync);
    await one.says(section, "");
    deepEqual(sent(), []);
  },

  "a click on Save sends it": async ({ one, sent }) => {
    await one.click(sync);
    await one.save(section);
    await one.says(section, messages.state.saved);
    deepEqual(sent(), [{ disable_view_sync: false }]);
  },
};
