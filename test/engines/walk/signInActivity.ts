import { messages } from "../../../src/messages/en-US";
import { plain } from "../../specs/words";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const { signInActivity: words, password } = messages;
const section = words.title;

export const signInActivity: Steps = {
  "failed sign-ins of a WebDAV app are one row, which opens": async ({ one }) => {
    await one.shows(section, words.failed);
    await one.pressButton(section, words.showOf(words.webDavFailures(24)));
    await one.find({ section, role: "button", name: plain(words.hideOf(words.webDavFailures(24))) });
  },
  "“This was not me” leads to the password": async ({ one }) => {
    await one.pressButton(section, words.notMe.open);
    await one.focus({ section, role: "link", name: password.title });
    await one.press("Enter");
    await untilEqual(one.focusedSection, password.title);
  },
};
