import { deepEqual, match } from "node:assert/strict";
import type { Page } from "../Page";
import type { Target } from "../look";
import type { Steps } from "./Walk";

const section = "Password";
const box = (name: string): Target => ({ section, role: "textbox", name });
const current = box("Current password");
const next = box("New password");
const again = box("Confirm new password");

async function type(page: Page, ...passwords: [string, string, string]): Promise<void> {
  await page.type(current, passwords[0]);
  await page.type(next, passwords[1]);
  await page.type(again, passwords[2]);
}

export const password: Steps = {
  "two different new passwords show an error at the field, and nothing is sent": async ({ one, sent }) => {
    await type(one, "first-pass-1", "second-pass-2", "second-pass-3");
    await one.save(section);
    await one.is(again, { invalid: true, focused: true });
    match((await one.find(again)).described, /The two new passwords are not the same\./);
    deepEqual(sent(), []);
  },

  "a wrong current password shows an error at its field, and the typed text is kept": async ({ one, sent }) => {
    await type(one, "not-my-pass", "second-pass-2", "second-pass-2");
    await one.save(section);
    await one.is(current, { invalid: true, focused: true });
    match((await one.find(current)).described, /This is not your current password\./);
    await one.is(next, { value: "second-pass-2" });
    deepEqual(sent(), [{ current_password: "not-my-pass", new_password: "second-pass-2" }]);
  },

  "a corrected current password and Enter change it, and the boxes are emptied": async ({ one, sent }) => {
    await one.type(current, "first-pass-1");
    await one.press("Enter");
    await one.shows(section, "Password changed.");
    deepEqual(sent(), [{ current_password: "first-pass-1", new_password: "second-pass-2" }]);
    for (const each of [current, next, again]) await one.is(each, { value: "" });
  },
};
