import { deepEqual, equal } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { endOfAction } from "../inPage";
import type { Target } from "../look";
import type { Page } from "../Page";
import { untilEqual } from "../until";
import { controlOf } from "./fields";
import { inWindow } from "./inWindow";
import type { Steps } from "./Walk";

const { password, twoFactor } = messages;
const box = (name: string): Target => ({ section: "dialog", role: "textbox", name });
const name = controlOf("nick");

/** Waits until the host has been told how the action ended, and has gone on to the settings. */
async function goesOn(page: Page, end: "actionDone" | "actionCanceled"): Promise<void> {
  await untilEqual(() => page.evaluate(endOfAction), end);
  await page.dialogCloses();
  await page.find(name);
}

export const oneAction: Steps = {
  "a new password by itself: the host is told that it is done": async (walk) => {
    await inWindow(walk, { action: "changePassword" }, async (page) => {
      equal(await page.look(name), null, "the settings are not there yet");
      const { password: before } = walk.cloudreve.account();
      await page.type(box(password.current_password.label), before);
      await page.type(box(password.new_password.label), "third-pass-3");
      await page.type(box(password.confirm_new_password.label), "third-pass-3");
      await page.press("Enter");
      await goesOn(page, "actionDone");
      deepEqual(walk.sent(), [{ current_password: before, new_password: "third-pass-3" }]);
    });
  },

  "two-factor authentication by itself: Escape gives it up, and the host is told": async (walk) => {
    await inWindow(walk, { action: "turnOnTwoFactor" }, async (page) => {
      await page.focus(box(twoFactor.code));
      await page.press("Escape");
      await goesOn(page, "actionCanceled");
      deepEqual(walk.sent(), []);
    });
  },

  "two-factor authentication by itself: the right code turns it on, and the host is told": async (walk) => {
    await inWindow(walk, { action: "turnOnTwoFactor" }, async (page) => {
      await page.find({ section: "dialog", role: "img", name: twoFactor.enable.qrLabel });
      const code = walk.cloudreve.preparedTotp();
      await page.focus(box(twoFactor.code));
      await page.write(code);
      await goesOn(page, "actionDone");
      deepEqual(walk.sent(), [{ two_fa_enabled: true, two_fa_code: code }]);
    });
  },
};
