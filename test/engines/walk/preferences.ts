import { deepEqual } from "node:assert/strict";
import type { Steps } from "./Walk";

const section = "Preferences";

export const preferences: Steps = {
  "a language is chosen by its first letters": async ({ one, sent }) => {
    await one.choose({ section, role: "combobox", name: "Language" }, "deut", "de-DE");
    await one.save(section);
    await one.says(section, "Saved");
    deepEqual(sent(), [{ language: "de-DE" }]);
  },

  "Space turns a switch, and the keyboard saves it": async ({ one, sent }) => {
    await one.focus({ section, role: "switch", name: "Sync view settings" });
    await one.press(" ");
    await one.focus({ section, role: "button", name: "Save" });
    await one.press("Enter");
    await one.says(section, "Saved");
    deepEqual(sent(), [{ disable_view_sync: true }]);
  },

  "a click turns a switch, and a second click turns it back": async ({ one, sent }) => {
    await one.click({ section, role: "switch", name: "Sync view settings" });
    await one.says(section, "1 unsaved change");
    await one.click({ section, role: "switch", name: "Sync view settings" });
    await one.says(section, "");
    deepEqual(sent(), []);
  },
};
