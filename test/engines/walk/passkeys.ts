import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { plain } from "../../specs/words";
import { plugInAuthenticator } from "../plugInAuthenticator";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const { passkeys: words } = messages;
const section = words.title;

/** A passkey from before. */
export const passkey = { id: "a2V5", name: "Key in the drawer", created_at: "2026-03-03T12:00:00Z" };

export const passkeys: Steps = {
  "a passkey is listed, and removed after a confirmation": async ({ one, cloudreve }) => {
    await one.shows(section, passkey.name);
    await one.pressButton(section, words.removeNamed(passkey.name));
    await one.pressButton("dialog", words.removing.submit);
    await one.says(section, words.wasRemoved(passkey.name));
    await one.shows(section, words.none);
    deepEqual(cloudreve.account().passkeys, []);
  },

  "the browser makes one, which is added under its name by Enter, and the focus is back on the button": async (
    walk,
  ) => {
    const { one, cloudreve } = walk;
    const id = "+/+/+/8=";
    await one.evaluate(plugInAuthenticator, id);
    await one.pressButton(section, words.add);
    await one.type({ section: "dialog", role: "textbox", name: words.adding.name }, "Laptop");
    await one.press("Enter");
    await one.dialogCloses();
    await one.says(section, words.wasAdded("Laptop"));
    await one.find({ section, role: "button", name: plain(words.removeNamed("Laptop")) });
    await untilEqual(one.focusedWords, words.add);
    deepEqual(
      cloudreve.account().passkeys.map((added) => [added.id, added.name]),
      [[id, "Laptop"]],
    );
  },
};
