import { messages } from "../../../src/messages/en-US";
import type { Steps } from "./Walk";

const { password, sessions: words } = messages;

export const sessions: Steps = {
  "signing out everywhere leads to a new password": async ({ one }) => {
    await one.find({ section: words.title, role: "button", name: words.here.action });
    await one.pressButton(words.title, words.everywhere.action);
    const current = { role: "textbox", name: password.current_password.label } as const;
    await one.is({ section: password.title, ...current }, { focused: true });
  },
};
