import { messages } from "../../../src/messages/en-US";
import { plain } from "../../specs/words";
import type { Target } from "../look";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const { signInActivity: words, password, actions } = messages;
const section = words.title;
const filter: Target = { section, role: "combobox", name: words.filter.label };
const find: Target = { section, role: "textbox", name: words.find.label };

export const signInActivity: Steps = {
  "the filter and the search narrow the list together, and say how many rows are left": async ({ one }) => {
    await one.is(filter, { value: "all" });
    await one.focus(filter);
    await one.press("f");
    await one.is(filter, { value: "failed" });
    // The failed one of a browser, and those of the WebDAV app.
    await one.says(section, words.found(2));
    await one.type(find, "iphone");
    await one.says(section, words.noMatch);
    await one.focus(filter);
    // Not "a": an engine that still waits for more letters would look for "fa".
    await one.press("ArrowUp");
    await one.is(filter, { value: "all" });
    await one.says(section, words.found(2));
    await one.focus(find);
    await one.press("Control+a", "Delete");
    await one.is(find, { value: "" });
    await one.says(section, "");
  },

  "failed sign-ins of a WebDAV app are one row, which opens": async ({ one }) => {
    await one.shows(section, words.failed);
    await one.pressButton(section, actions.showOf(words.webDavFailures(24)));
    await one.find({ section, role: "button", name: plain(actions.hideOf(words.webDavFailures(24))) });
  },

  "“This was not me” leads to the password": async ({ one }) => {
    await one.pressButton(section, words.notMe.open);
    await one.focus({ section, role: "link", name: password.title });
    await one.press("Enter");
    await untilEqual(one.focusedSection, password.title);
  },
};
