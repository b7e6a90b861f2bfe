import type { Locator } from "playwright";
import { assertEqual } from "./assertEqual";
import type { OpenHost } from "./Host";
import { hasFocus, holdsFocus, untilItHasFocus } from "./focus";
import { text } from "../../stories/worlds/pageWords";

/** Uses a settings page like a user: changes the name, saves it, opens a dialog and closes it with Escape. */
export async function walk(
  { page, cloudreve }: OpenHost,
  settings: Locator,
  email: string,
  nick: string,
): Promise<void> {
  const profile = settings.getByRole("form", { name: text.profile.title });
  const name = profile.getByLabel(text.profile.nick.label);
  await name.waitFor();
  assertEqual(await name.inputValue(), cloudreve.account(email).nick, "the name that is shown");

  // The label must be connected with its box.
  await profile.getByText(text.profile.nick.label, { exact: true }).click();
  assertEqual(await hasFocus(name), true, "the box has the focus after a click on its label");

  cloudreve.clearRequests();
  await name.fill(nick);
  await profile.getByRole("button", { name: text.actions.save, exact: true }).click();
  await profile.getByText(text.state.saved, { exact: true }).waitFor();
  assertEqual(
    cloudreve.requests.filter(({ method }) => method === "PATCH").map(({ body }) => body),
    [{ nick }],
    "the bodies that were sent",
  );
  assertEqual(cloudreve.account(email).nick, nick, "the name on the server");

  const open = settings.getByRole("button", { name: text.twoFactor.turnOn });
  await open.click();
  const dialog = page.getByRole("dialog", { name: text.twoFactor.enable.title });
  await dialog.getByRole("img", { name: text.twoFactor.enable.qrLabel }).waitFor();
  assertEqual(
    await dialog.evaluate((element) => getComputedStyle(element).boxShadow !== "none"),
    true,
    "the dialog has its styles",
  );
  // More often than the dialog has controls: a modal dialog keeps the focus inside.
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let times = 0; times < 8; times += 1) {
      assertEqual(await holdsFocus(dialog), true, `the focus is in the dialog after ${times} of ${key}`);
      await page.keyboard.press(key);
    }
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await untilItHasFocus(open);
}
