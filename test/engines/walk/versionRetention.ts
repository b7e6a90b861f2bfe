import { deepEqual, match } from "node:assert/strict";
import type { Target } from "../look";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const section = "Version retention";
const extensions: Target = { section, role: "textbox", name: "File extensions" };
const maximum: Target = { section, role: "textbox", name: "Maximum versions" };

export const versionRetention: Steps = {
  "a switch sends only its own key": async ({ one, sent }) => {
    await one.click({ section, role: "switch", name: "Keep previous versions" });
    await one.save(section);
    await one.says(section, "Saved");
    deepEqual(sent(), [{ version_retention_enabled: false }]);
  },

  "extensions are added, reached and removed by the keyboard": async ({ one, sent }) => {
    await one.focus(extensions);
    await one.write("*.TXT");
    await one.press("Enter");
    await untilEqual(one.tags, ["docx", "xlsx", "psd", "txt"]);
    await one.press("ArrowLeft", "ArrowLeft", "Delete");
    await untilEqual(one.tags, ["docx", "xlsx", "txt"]);
    await one.focus({ section, role: "button", name: "Save" });
    await one.press(" ");
    await one.says(section, "Saved");
    deepEqual(sent(), [{ version_retention_ext: ["docx", "xlsx", "txt"] }]);
  },

  "a comma adds an extension, Backspace removes extensions, and Discard restores them": async ({ one, sent }) => {
    await one.focus(extensions);
    await one.write("md,");
    await untilEqual(one.tags, ["docx", "xlsx", "txt", "md"]);
    await one.press("Backspace", "Backspace");
    await untilEqual(one.tags, ["docx", "xlsx", "txt"]);
    await one.press("Backspace");
    await untilEqual(one.tags, ["docx", "xlsx"]);
    await one.discard(section);
    await untilEqual(one.tags, ["docx", "xlsx", "txt"]);
    deepEqual(sent(), []);
  },

  "a text that is not an extension stays in the box, with an error": async ({ one, sent }) => {
    await one.focus(extensions);
    await one.write("../x");
    await one.press("Enter");
    await one.is(extensions, { value: "../x", invalid: true });
    match((await one.find(extensions)).described, /“..\/x” is not a file extension\./);
    await one.discard(section);
    await one.is(extensions, { value: "", invalid: false });
    deepEqual(sent(), []);
  },

  "a maximum is typed, and then Unlimited is chosen": async ({ one, sent }) => {
    await one.type(maximum, "25");
    await one.press("Enter");
    await one.says(section, "Saved");
    await one.focus({ section, role: "checkbox", name: "Unlimited" });
    await one.press(" ");
    await one.save(section);
    await one.says(section, "Saved");
    deepEqual(sent(), [{ version_retention_max: 25 }, { version_retention_max: 0 }]);
    await one.is(maximum, { value: "", disabled: true });
  },
};
