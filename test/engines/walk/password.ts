import { deepEqual, match } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { containing } from "../../specs/words";
import type { Page } from "../Page";
import type { Target } from "../look";
import type { Steps } from "./Walk";

const { issues, password: words } = messages;
const section = words.title;
const box = (name: string): Target => ({ section, role: "textbox", name });
const current = box(words.current_password.label);
const next = box(words.new_password.label);
const again = box(words.confirm_new_password.label);

async function type(page: Page, ...passwords: [string, string, string]): Promise<void> {
  await page.type(current, passwords[0]);
  await page.type(next, passwords[1]);
  await page.type(again, passwords[2]);
}

export const password: Steps = {
  "a button opens the form in its place, and the first box gets the focus": async ({ one }) => {
    await one.click({ section, role: "button", name: words.changeName });
    await one.is(current, { focused: true });
  },

  "two different new passwords show an error at the field, and nothing is sent": async ({ one, sent }) => {
    await type(one, "first-pass-1", "second-pass-2", "second-pass-3");
    await one.save(section);
    await one.is(again, { invalid: true, focused: true });
    match((await one.find(again)).described, containing(issues.passwordsDiffer));
    deepEqual(sent(), []);
  },

  "a wrong current password shows an error at its field, and the typed text is kept": async ({ one, sent }) => {
    await type(one, "not-my-pass", "second-pass-2", "second-pass-2");
    await one.save(section);
    await one.is(current, { invalid: true, focused: true });
    match((await one.find(current)).described, containing(issues.currentPasswordWrong));
    await one.is(next, { value: "second-pass-2" });
    deepEqual(sent(), [{ current_password: "not-my-pass", new_password: "second-pass-2" }]);
  },

  "a corrected current password and Enter change it, and the form is closed": async ({ one, sent }) => {
    await one.type(current, "first-pass-1");
    await one.press("Enter");
    await one.shows(section, words.changed);
    deepEqual(sent(), [{ current_password: "first-pass-1", new_password: "second-pass-2" }]);
    await one.is({ section, role: "button", name: words.changeName }, { focused: true });
  },
};
