import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import type { Steps } from "./Walk";

const { passkeys: words } = messages;
const section = words.title;

/** A passkey from before: the walk has no authenticator to add one. */
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
};
