import { deepEqual } from "node:assert/strict";
import type { Target } from "../look";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const section = "Theme";
const radio = (color: string): Target => ({ section, role: "radio", nameHas: color });

export const theme: Steps = {
  "arrow keys choose a color, which is shown at once, and Save keeps it": async ({ one, sent }) => {
    await one.focus(radio("#1976d2"));
    await one.press("ArrowRight", "ArrowRight");
    await one.is(radio("#00796b"), { checked: true, focused: true });
    await untilEqual(one.accent, "#00796b");
    await one.save(section);
    await one.says(section, "Saved");
    deepEqual(sent(), [{ preferred_theme: "#00796b" }]);
  },

  "Discard shows the saved color again": async ({ one, sent }) => {
    await one.focus(radio("#00796b"));
    await one.press("ArrowDown");
    await untilEqual(one.accent, "#c2185b");
    await one.discard(section);
    await untilEqual(one.accent, "#00796b");
    await one.is(radio("#00796b"), { checked: true });
    deepEqual(sent(), []);
  },
};
