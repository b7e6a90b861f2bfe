import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import type { Target } from "../look";
import type { Steps } from "./Walk";

const { actions, webDav: words } = messages;
const section = words.title;
const name: Target = { section: "dialog", role: "textbox", name: words.form.name };

export const webDav: Steps = {
  "an account is created, and its password shown on request": async ({ one, cloudreve }) => {
    await one.shows(section, "Living room TV");
    await one.pressButton(section, words.add);
    await one.type(name, "Phone");
    await one.press("Enter");
    await one.pressButton("dialog", words.connecting.showPassword);
    await one.shows("dialog", cloudreve.account().dav_accounts.at(-1)?.password ?? "a password");
    await one.pressButton("dialog", words.connecting.done);
    await one.dialogCloses();
    await one.says(section, words.created("Phone"));
  },

  "it gets another name, and all else is sent as it was": async ({ one, sent }) => {
    await one.pressButton(section, words.editOf("Phone"));
    await one.type(name, "Tablet");
    await one.pressButton("dialog", actions.save);
    await one.says(section, words.saved("Tablet"));
    deepEqual(sent(), [
      { name: "Tablet", uri: "cloudreve://my", readonly: false, proxy: false, disable_sys_files: false },
    ]);
  },

  "it is removed after a confirmation": async ({ one, cloudreve }) => {
    await one.pressButton(section, words.removeOf("Tablet"));
    await one.pressButton("dialog", words.removing.submit);
    await one.says(section, words.removed("Tablet"));
    deepEqual(
      cloudreve.account().dav_accounts.map((account) => account.name),
      ["Home server backup", "Living room TV"],
    );
  },
};
