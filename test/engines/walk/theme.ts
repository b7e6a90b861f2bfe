import { deepEqual } from "node:assert/strict";
import type { Target } from "../look";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const section = "Theme";
const radio = (color: string): Target => ({ section, role: "radio", nameHas: color });

export const theme: Steps = {
  "colors are walked by arrow keys, shown at once, and saved": async ({ one, sent }) => {
    await one.focus(radio("#1976d2"));
    await one.press("ArrowRight", "ArrowRight");
    await one.is(radio("#00796b"), { checked: true, focused: true });
    await untilEqual(one.accent, "#00796b");
    await one.save(section);
    await one.says(section, "Saved");
    deepEqual(sent(), [{ preferred_theme: "#00796b" }]);
  },

  "a color that is discarded is no longer shown": async ({ one, sent }) => {
    await one.focus(radio("#00796b"));
    await one.press("ArrowDown");
    await untilEqual(one.accent, "#c2185b");
    await one.discard(section);
    await untilEqual(one.accent, "#00796b");
    await one.is(radio("#00796b"), { checked: true });
    deepEqual(sent(), []);
  },
};
