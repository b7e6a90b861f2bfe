import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { specs } from "../../specs/specs";
import { untilEqual } from "../until";
import { controlOf } from "./fields";
import type { Steps } from "./Walk";

const section = messages.theme.title;
const [, saved] = specs.preferred_theme.change;
const radio = (color: string) => controlOf("preferred_theme", color);

export const theme: Steps = {
  "an arrow key shows a color at once, and Discard the saved one again": async ({ one, sent }) => {
    await untilEqual(one.accent, saved);
    await one.focus(radio(saved));
    await one.press("ArrowDown");
    await untilEqual(one.accent, "#c2185b");
    await one.discard(section);
    await untilEqual(one.accent, saved);
    await one.is(radio(saved), { checked: true });
    deepEqual(sent(), []);
  },
};
