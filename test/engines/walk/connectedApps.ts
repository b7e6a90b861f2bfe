import { deepEqual } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import type { Steps } from "./Walk";

const { connectedApps: words } = messages;
const section = words.title;

export const connectedApps: Steps = {
  "an app is listed with what it may do, and revoked after a confirmation": async ({ one, cloudreve }) => {
    await one.shows(section, words.names["oauth.desktop"]);
    await one.shows(section, words.scopes.write.Files);
    await one.pressButton(section, words.revokeNamed("Photo Frame"));
    await one.pressButton("dialog", words.revoking.submit);
    await one.says(section, words.wasRevoked("Photo Frame"));
    deepEqual(
      cloudreve.account().oauth_grants.map(({ client_name }) => client_name),
      ["application:oauth.desktop"],
    );
  },
};
