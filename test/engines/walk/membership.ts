import { deepEqual, match } from "node:assert/strict";
import { until, untilEqual } from "../until";
import type { Target } from "../look";
import type { Steps } from "./Walk";

const section = "Membership";
const confirmation: Target = { section: "dialog", role: "textbox" };

export const membership: Steps = {
  "canceling needs the typed group name, and Escape cancels nothing": async ({ one, sent }) => {
    await one.focus({ section, role: "button", name: "Cancel membership" });
    await one.press("Enter");
    await one.is(confirmation, { focused: true });
    await one.press("Enter");
    await one.is(confirmation, { invalid: true });
    match((await one.find(confirmation)).described, /Type Pro to confirm\./);
    await one.press("Escape");
    await until("the dialog is closed", async () => !(await one.dialogIsOpen()));
    await untilEqual(one.focusedWords, "Cancel membership");
    deepEqual(sent(), []);
  },

  "Enter cancels it, in a PATCH of its own, and the focus moves to the section": async ({ one, cloudreve, sent }) => {
    await one.click({ section, role: "button", name: "Cancel membership" });
    await one.type(confirmation, cloudreve.account().group.name);
    await one.press("Enter");
    await one.shows(section, "Membership canceled");
    deepEqual(sent(), [{ group_expires: true }]);
    await untilEqual(one.focusedWords, "a section");
  },
};
