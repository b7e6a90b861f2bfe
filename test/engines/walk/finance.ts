import { equal } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import type { Steps } from "./Walk";

const { actions, finance: words } = messages;
const section = words.title;

export const finance: Steps = {
  "a gift code is redeemed once it has said what it gives": async ({ one, cloudreve }) => {
    const before = cloudreve.account().credit;
    await one.pressButton(section, words.gift.enter);
    await one.type({ section: "dialog", role: "textbox", name: words.gift.code }, "WELCOME");
    await one.press("Enter");
    await one.shows("dialog", words.gift.confirm);
    equal(cloudreve.account().credit, before);
    await one.pressButton("dialog", words.gift.redeem);
    await one.says(section, words.gift.redeemed(words.gift.of("50", "Points")));
    equal(cloudreve.account().credit, before + 50);
  },

  "the changes of the credit and the orders are shown on request": async ({ one }) => {
    await one.pressButton(section, actions.showOf(words.history.label));
    await one.shows(section, words.history.reasons.share_purchased);
    await one.pressButton(section, actions.showOf(words.orders.label));
    await one.shows(section, words.orders.status.fulfilled);
  },
};
