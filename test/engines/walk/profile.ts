import { deepEqual, match } from "node:assert/strict";
import type { Target } from "../look";
import { until } from "../until";
import type { Steps } from "./Walk";

const section = "Profile";
const name: Target = { section, role: "textbox", name: "Display name" };
const shares: Target = { section, role: "combobox", name: "Public profile" };
const saveButton: Target = { section, role: "button", name: "Save" };

export const profile: Steps = {
  "Enter saves a typed name": async ({ one, sent }) => {
    await one.type(name, "Ada King");
    await one.press("Enter");
    await one.says(section, "Saved");
    deepEqual(sent(), [{ nick: "Ada King" }]);
  },

  "keys change a select, and a click saves it": async ({ one, sent }) => {
    await one.choose(shares, "all", "all_share");
    await one.save(section);
    await one.says(section, "Saved");
    deepEqual(sent(), [{ share_links_in_profile: "all_share" }]);
  },

  "a name changed and changed back hides Save, and nothing is sent": async ({ one, sent }) => {
    await one.type(name, "Ada Kin");
    await one.find(saveButton);
    await one.press("g");
    await until("Save is gone", async () => (await one.look(saveButton)) === null);
    await one.press("Enter");
    deepEqual(sent(), []);
  },

  "an invalid name shows an error at its field, which gets the focus": async ({ one, sent }) => {
    await one.type(name, " ");
    await one.save(section);
    await one.says(section, "Not saved: one field needs your attention.");
    await one.is(name, { invalid: true, focused: true });
    match((await one.find(name)).described, /A name needs at least one visible character\./);
    deepEqual(sent(), []);
  },

  "Discard restores the saved name and focuses the field": async ({ one, sent }) => {
    await one.discard(section);
    await one.is(name, { value: "Ada King", invalid: false, focused: true });
    deepEqual(sent(), []);
  },

  "a name refused by the server shows an error at its field, and the text is kept": async ({ one, sent }) => {
    // 101 characters pass the server's check (at most 255) but do not fit its database column.
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
