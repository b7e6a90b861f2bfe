import { equal } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { choosePicture } from "../inPage";
import type { Target } from "../look";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const { avatar: words } = messages;
const section = words.title;
const zoom: Target = { section: "dialog", role: "textbox", name: words.dialog.zoom };

export const avatar: Steps = {
  "a picture is chosen, zoomed, turned and sent": async ({ one, cloudreve }) => {
    await one.shows(section, words.is.none);
    await one.pressButton(section, words.change);
    await one.find({ section: "dialog", role: "button", name: words.dialog.file });
    await one.evaluate(choosePicture, 60, 30);
    await one.focus(zoom);
    await one.press("ArrowRight");
    await one.is(zoom, { value: "1.05" });
    await one.pressButton("dialog", words.dialog.turnRight);
    await one.pressButton("dialog", words.dialog.submit);
    await one.says(section, words.changed);
    await one.shows(section, words.is.file);
    equal(cloudreve.account().avatar, "file");
  },

  "Gravatar is used only after a confirmation, which Escape denies": async ({ one, cloudreve }) => {
    await one.pressButton(section, words.useGravatar);
    await one.shows("dialog", words.gravatar.replaces);
    await one.press("Escape");
    await one.dialogCloses();
    await untilEqual(one.focusedWords, words.useGravatar);
    equal(cloudreve.account().avatar, "file");
  },
};
