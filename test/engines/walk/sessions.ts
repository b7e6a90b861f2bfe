import { messages } from "../../../src/messages/en-US";
import { focusGroup, hasSignIn } from "../inPage";
import { until } from "../until";
import type { Steps } from "./Walk";

const { password, sessions: words } = messages;

export const sessions: Steps = {
  "signing out everywhere leads to a new password": async ({ one }) => {
    await one.find({ section: words.title, role: "button", name: words.here.action });
    await one.pressButton(words.title, words.everywhere.action);
    const current = { role: "textbox", name: password.current_password.label } as const;
    await one.is({ section: password.title, ...current }, { focused: true });
  },

  "signing out here ends the session on the server, and the host shows its sign-in": async (walk) => {
    const page = await walk.open({});
    await page.evaluate(focusGroup, "security");
    await page.press("Enter");
    await page.pressButton(words.title, words.here.action);
    await until("the sign-in is there", () => page.evaluate(hasSignIn));
    const isEnd = ({ method, path }: { method: string; path: string }) =>
      method === "DELETE" && path.endsWith("/session/token");
    await until("the server is told", () => Promise.resolve(walk.cloudreve.requests.some(isEnd)));
    await page.close();
  },
};
