import { deepEqual, match } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { formatIn } from "../../../src/messages/formatIn";
import { containing } from "../../specs/words";
import { until, untilEqual } from "../until";
import type { Target } from "../look";
import { chosenZone } from "./device";
import type { Steps } from "./Walk";

const { membership: words } = messages;
const section = words.title;
const { date } = formatIn("en-US", chosenZone.id);
const confirmation: Target = { section: "dialog", role: "textbox" };

export const membership: Steps = {
  "Extend is up to the host, and the new end is shown": async ({ one, cloudreve, sent }) => {
    const end = () => cloudreve.account().group_expires ?? "";
    const before = end();
    await one.shows(section, date(before));
    await one.pressButton(section, words.extend);
    await until("the host has extended it", () => Promise.resolve(end() > before));
    await one.shows(section, date(end()));
    await one.is({ section, role: "button", name: words.extend }, { focused: true, disabled: false });
    deepEqual(sent(), []);
  },

  "canceling needs the typed group name, and Escape cancels nothing": async ({ one, sent }) => {
    await one.focus({ section, role: "button", name: words.cancel });
    await one.press("Enter");
    await one.is(confirmation, { focused: true });
    await one.press("Enter");
    await one.is(confirmation, { invalid: true });
    match((await one.find(confirmation)).described, containing(words.dialog.mismatch("Pro")));
    await one.press("Escape");
    await one.dialogCloses();
    await untilEqual(one.focusedWords, words.cancel);
    deepEqual(sent(), []);
  },

  "Enter cancels it, in a PATCH of its own, and the focus moves to the section": async ({ one, cloudreve, sent }) => {
    await one.click({ section, role: "button", name: words.cancel });
    await one.type(confirmation, cloudreve.account().group.name);
    await one.press("Enter");
    await one.shows(section, words.canceled);
    deepEqual(sent(), [{ group_expires: true }]);
    await untilEqual(one.focusedWords, "a section");
  },
};
