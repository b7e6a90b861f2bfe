import { deepEqual, match } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { containing } from "../../specs/words";
import type { Target } from "../look";
import { until } from "../until";
import { controlOf } from "./fields";
import type { Steps } from "./Walk";

const { actions, issues, state } = messages;
const section = messages.profile.title;
const name = controlOf("nick");
const saveButton: Target = { section, role: "button", name: actions.save };

export const profile: Steps = {
  "Enter saves a typed name": async ({ one, sent }) => {
    await one.type(name, "Ada Byron");
    await one.press("Enter");
    await one.says(section, state.saved);
    deepEqual(sent(), [{ nick: "Ada Byron" }]);
  },

  "a name changed and changed back hides Save, and nothing is sent": async ({ one, sent }) => {
    await one.type(name, "Ada Byro");
    await one.find(saveButton);
    await one.press("n");
    await until("Save is gone", async () => (await one.look(saveButton)) === null);
    await one.press("Enter");
    deepEqual(sent(), []);
  },

  "an invalid name shows an error at its field, which gets the focus": async ({ one, sent }) => {
    await one.type(name, " ");
    await one.save(section);
    await one.says(section, state.needsAttention(1));
    await one.is(name, { invalid: true, focused: true });
    match((await one.find(name)).described, containing(issues.nameRequired));
    deepEqual(sent(), []);
  },

  "Discard restores the saved name and focuses the field": async ({ one, sent }) => {
    await one.discard(section);
    await one.is(name, { value: "Ada Byron", invalid: false, focused: true });
    deepEqual(sent(), []);
  },

  "a name refused by the server shows an error at its field, and the text is kept": async ({ one, sent }) => {
    // 101 characters pass the server's check (at most 255) but do not fit its database column.
    const long = "x".repeat(101);
    await one.type(name, long);
    await one.save(section);
    await one.is(name, { value: long, invalid: true, focused: true });
    match((await one.find(name)).described, containing(issues.nameNotStored));
    deepEqual(sent(), [{ nick: long }]);
    await one.discard(section);
    await one.is(name, { value: "Ada Byron" });
  },
};
