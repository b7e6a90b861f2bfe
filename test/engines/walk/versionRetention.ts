import { deepEqual, match } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { containing } from "../../specs/words";
import { untilEqual } from "../until";
import { controlOf } from "./fields";
import type { Steps } from "./Walk";

const { actions, issues, state, versionRetention: words } = messages;
const section = words.title;
const extensions = controlOf("version_retention_ext");
const maximum = controlOf("version_retention_max");

export const versionRetention: Steps = {
  "extensions are reached and removed by the keyboard": async ({ one, sent }) => {
    await one.focus(extensions);
    await one.press("ArrowLeft", "ArrowLeft", "Delete");
    await untilEqual(one.tags, ["docx", "xlsx", "txt"]);
    await one.focus({ section, role: "button", name: actions.save });
    await one.press(" ");
    await one.says(section, state.saved);
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
    match((await one.find(extensions)).described, containing(issues.notAnExtension("../x")));
    await one.discard(section);
    await one.is(extensions, { value: "", invalid: false });
    deepEqual(sent(), []);
  },

  "Enter saves a typed maximum, and Unlimited can be chosen": async ({ one, sent }) => {
    await one.type(maximum, "30");
    await one.press("Enter");
    await one.says(section, state.saved);
    await one.focus({ section, role: "checkbox", name: words.version_retention_max.unlimited });
    await one.press(" ");
    await one.save(section);
    await one.says(section, state.saved);
    deepEqual(sent(), [{ version_retention_max: 30 }, { version_retention_max: 0 }]);
    await one.is(maximum, { value: "", disabled: true });
  },
};
