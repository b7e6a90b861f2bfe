import { messages } from "../../../src/messages/en-US";
import type { Steps } from "./Walk";

const { storage: words } = messages;

export const storage: Steps = {
  "what is free, and what the group gives, are in words": async ({ one }) => {
    await one.shows(words.title, words.free);
    await one.shows(words.title, words.rights.webDav);
  },
};
