import { deepEqual, equal, match } from "node:assert/strict";
import { until, untilEqual } from "../until";
import type { Target } from "../look";
import type { Walk, Steps } from "./Walk";

const section = "Two-factor authentication";
const code: Target = { section: "dialog", role: "textbox", name: "Code" };

async function open({ one }: Walk, button: "Turn on" | "Turn off"): Promise<void> {
  await one.focus({ section, role: "button", name: button });
  await one.press("Enter");
  await one.is(code, { focused: true });
}

const closed = ({ one }: Walk) => until("the dialog is closed", async () => !(await one.dialogIsOpen()));

export const twoFactor: Steps = {
  "the dialog shows a QR code and keeps the focus inside; Escape returns the focus": async (walk) => {
    const { one, sent } = walk;
    await open(walk, "Turn on");
    await one.find({ section: "dialog", role: "img", name: "QR code that holds the key" });
    for (let stops = 0; stops < 8; stops += 1) {
      await one.press("Tab");
      equal(await one.focusIsInDialog(), true, "the focus is in the dialog");
    }
    await one.press("Escape");
    await closed(walk);
    await untilEqual(one.focusedWords, "Turn on");
    deepEqual(sent(), []);
  },

  "a wrong code shows an error at its field, and the right one turns it on": async (walk) => {
    const { one, cloudreve, sent } = walk;
    await open(walk, "Turn on");
    await one.find({ section: "dialog", role: "img", name: "QR code that holds the key" });
    await one.write("000000");
    await one.is(code, { invalid: true });
    match((await one.find(code)).described, /Wrong code\./);
    deepEqual(sent(), [{ two_fa_enabled: true, two_fa_code: "000000" }]);

    const right = cloudreve.preparedTotp();
    await one.focus(code);
    await one.press("Control+a");
    await one.write(right);
    await closed(walk);
    await one.shows(section, "Two-factor authentication is on");
    deepEqual(sent(), [{ two_fa_enabled: true, two_fa_code: right }]);
  },

  "a code turns it off, and the focus moves to the button that turns it on": async (walk) => {
    const { one, cloudreve, sent } = walk;
    await open(walk, "Turn off");
    const right = cloudreve.totp();
    await one.write(right);
    await closed(walk);
    deepEqual(sent(), [{ two_fa_enabled: false, two_fa_code: right }]);
    await untilEqual(one.focusedWords, "Turn on");
  },
};
