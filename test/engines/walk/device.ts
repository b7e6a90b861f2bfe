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

const zone: Target = { section: words.title, role: "textbox", name: words.time_zone.label };

/** The time zone that the walk chooses. Every later date on the page is in it. */
export const chosenZone = { id: "Asia/Kathmandu", typed: "kathm", shown: "Kathmandu (GMT+5:45)" };

export const device: Steps = {
  "a time zone is found by typing and chosen by Enter; another window follows": async ({ one, two }) => {
    await one.focus(zone);
    await one.write(chosenZone.typed);
    await one.shows(words.title, words.time_zone.found(1));
    await one.press("ArrowDown", "Enter");
    await one.is(zone, { value: chosenZone.shown });
    await two.is(zone, { value: chosenZone.shown });
  },

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
