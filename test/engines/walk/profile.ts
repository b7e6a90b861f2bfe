import { deepEqual, match } from "node:assert/strict";
import type { Target } from "../look";
import { until } from "../until";
import type { Steps } from "./Walk";

const section = "Profile";
const name: Target = { section, role: "textbox", name: "Display name" };
const shares: Target = { section, role: "combobox", name: "Public profile" };
const saveButton: Target = { section, role: "button", name: "Save" };

export const profile: Steps = {
  "a name is typed and saved by Enter": async ({ one, sent }) => {
    await one.type(name, "Ada King");
    await one.press("Enter");
    await one.says(section, "Saved");
    deepEqual(sent(), [{ nick: "Ada King" }]);
  },

  "a select is changed by its keys, and saved by a click": async ({ one, sent }) => {
    await one.choose(shares, "all", "all_share");
    await one.save(section);
    await one.says(section, "Saved");
    deepEqual(sent(), [{ share_links_in_profile: "all_share" }]);
  },

  "changed and changed back: Save goes, and nothing is sent": async ({ one, sent }) => {
    await one.type(name, "Ada Kin");
    await one.find(saveButton);
    await one.press("g");
    await until("Save is gone", async () => (await one.look(saveButton)) === null);
    await one.press("Enter");
    deepEqual(sent(), []);
  },

  "what is wrong is said at its field, which gets the focus": async ({ one, sent }) => {
    await one.type(name, " ");
    await one.save(section);
    await one.says(section, "Not saved: one field needs your attention.");
    await one.is(name, { invalid: true, focused: true });
    match((await one.find(name)).described, /A name needs at least one visible character\./);
    deepEqual(sent(), []);
  },

  "Discard puts the former value back, and the focus into the field": async ({ one, sent }) => {
    await one.discard(section);
    await one.is(name, { value: "Ada King", invalid: false, focused: true });
    deepEqual(sent(), []);
  },

  "what the server refuses is said at its field, and kept": async ({ one, sent }) => {
    // 101 characters pass the server's check of 255 and do not fit its column.
    const long = "x".repeat(101);
    await one.type(name, long);
    await one.save(section);
    await one.is(name, { value: long, invalid: true, focused: true });
    match((await one.find(name)).described, /could not keep this name/);
    deepEqual(sent(), [{ nick: long }]);
    await one.discard(section);
    await one.is(name, { value: "Ada King" });
  },
};
