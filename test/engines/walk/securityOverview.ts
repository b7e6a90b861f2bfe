import { messages } from "../../../src/messages/en-US";
import { untilEqual } from "../until";
import type { Steps } from "./Walk";

const { securityOverview: words, connectedApps } = messages;

export const securityOverview: Steps = {
  "an app not used for long is told, and the link goes to its section": async ({ one }) => {
    await one.shows(words.title, words.look);
    await one.focus({ section: words.title, role: "link", name: connectedApps.title });
    await one.press("Enter");
    await untilEqual(one.focusedSection, connectedApps.title);
  },
};
