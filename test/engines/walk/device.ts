import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { schemeOfHost } from "../inPage";
import type { Target } from "../look";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const { device: words } = messages;
const { label, dark, system } = words.preferred_dark_mode;
const mode: Target = { section: words.title, role: "combobox", name: label };

const letterOf = (option: string) => option.slice(0, 1).toLowerCase();

export const device: Steps = {
  "dark is applied at once; another window follows, and takes it back; nothing is sent": async ({ one, two, sent }) => {
    await one.is(mode, { value: "system" });
    // One letter each, as the first chooses at once, and what is typed then is no longer one word.
    await one.focus(mode);
    await one.press(letterOf(dark));
    await one.is(mode, { value: "dark" });
    await untilEqual(() => one.evaluate(schemeOfHost), "dark");
    await two.is(mode, { value: "dark" });
    await two.focus(mode);
    await two.press(letterOf(system));
    await one.is(mode, { value: "system" });
    deepEqual(sent(), []);
  },
};
