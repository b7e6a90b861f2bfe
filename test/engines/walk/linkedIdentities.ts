import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { plain } from "../../specs/words";
import type { Steps } from "./Walk";

const { linkedIdentities: words } = messages;
const section = words.title;

export const linkedIdentities: Steps = {
  "an identity is unlinked after a confirmation, and can be linked again": async ({ one, cloudreve }) => {
    await one.pressButton(section, words.unlinkNamed("Analytical Society"));
    await one.pressButton("dialog", words.unlinking.submit);
    await one.says(section, words.wasUnlinked("Analytical Society"));
    deepEqual(cloudreve.account().open_id, []);
    await one.find({ section, role: "button", name: plain(words.linkNamed("Analytical Society")) });
  },
};
