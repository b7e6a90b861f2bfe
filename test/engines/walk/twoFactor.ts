import { deepEqual, equal, match } from "node:assert/strict";
import { messages } from "../../../src/messages/en-US";
import { containing } from "../../specs/words";
import { untilEqual } from "../until";
import type { Target } from "../look";
import type { Walk, Steps } from "./Walk";

const { issues, twoFactor: words } = messages;
const section = words.title;
const code: Target = { section: "dialog", role: "textbox", name: words.code };

async function open({ one }: Walk, button: string): Promise<void> {
  await one.focus({ section, role: "button", name: button });
  await one.press("Enter");
  await one.is(code, { focused: true });
}

export const twoFactor: Steps = {
  "the dialog shows a QR code and keeps the focus inside; Escape returns the focus": async (walk) => {
    const { one, sent } = walk;
    await open(walk, words.turnOnName);
    await one.find({ section: "dialog", role: "img", name: words.enable.qrLabel });
    for (let stops = 0; stops < 8; stops += 1) {
      await one.press("Tab");
      equal(await one.focusIsInDialog(), true, "the focus is in the dialog");
    }
    await one.press("Escape");
    await one.dialogCloses();
    await untilEqual(one.focusedWords, words.turnOn);
    deepEqual(sent(), []);
  },

  "a wrong code shows an error at its field, and the right one turns it on": async (walk) => {
    const { one, cloudreve, sent } = walk;
    await open(walk, words.turnOnName);
    await one.find({ section: "dialog", role: "img", name: words.enable.qrLabel });
    await one.write("000000");
    await one.is(code, { invalid: true });
    match((await one.find(code)).described, containing(issues.codeWrong));
    deepEqual(sent(), [{ two_fa_enabled: true, two_fa_code: "000000" }]);

    const right = cloudreve.preparedTotp();
    await one.focus(code);
    await one.press("Control+a");
    await one.write(right);
    await one.dialogCloses();
    await one.shows(section, words.turnedOn);
    deepEqual(sent(), [{ two_fa_enabled: true, two_fa_code: right }]);
  },

  "a code turns it off, and the focus moves to the button that turns it on": async (walk) => {
    const { one, cloudreve, sent } = walk;
    await open(walk, words.turnOffName);
    const right = cloudreve.totp();
    await one.write(right);
    await one.dialogCloses();
    deepEqual(sent(), [{ two_fa_enabled: false, two_fa_code: right }]);
    await untilEqual(one.focusedWords, words.turnOn);
  },
};
