import type { Locator, Page } from "playwright";
import { formOf } from "../forms";
import { email } from "./world";
import { like, text } from "../../../stories/worlds/pageWords";
import { openPassword } from "../../../stories/worlds/openPassword";

export const form = (page: Page) => formOf(page, "password");
export const box = (page: Page, name: "current_password" | "new_password" | "confirm_new_password") =>
  page.locator(`input[name=${name}]`);
export const twoFactor = (page: Page) => page.getByRole("region", { name: text.twoFactor.title });
export const dialog = (page: Page) =>
  page.getByRole("dialog", { name: like(text.twoFactor.enable.title, text.twoFactor.disable.title) });
export const codeBox = (page: Page) => page.locator("input[data-kind=code]");
export const gone = (locator: Locator) => locator.waitFor({ state: "detached" });

/** Replaces the text of a box by key presses. The text does not pass through a script in the page. */
export async function type(target: Locator, words: string): Promise<void> {
  await target.focus();
  await target.page().keyboard.press("Control+A");
  await target.page().keyboard.type(words);
}

export async function typePasswords(page: Page, current: string, next: string, again = next): Promise<void> {
  if ((await box(page, "current_password").count()) === 0) await openPassword(page);
  await type(box(page, "current_password"), current);
  await type(box(page, "new_password"), next);
  await type(box(page, "confirm_new_password"), again);
}

export async function signIn(page: Page, password: string): Promise<void> {
  const signInForm = page.locator(".host-sign-in");
  await type(signInForm.locator("input[name=email]"), email);
  await type(signInForm.locator("input[name=password]"), password);
  await page.keyboard.press("Enter");
}

/** Presses the button of the host's bar. The page has one of its own. */
export const signOut = (page: Page) =>
  page.locator(".host-bar").getByRole("button", { name: "Sign out", exact: true }).click();

export async function openTwoFactor(page: Page, action: "on" | "off"): Promise<void> {
  await twoFactor(page)
    .getByRole("button", { name: action === "on" ? text.twoFactor.turnOn : text.twoFactor.turnOff })
    .click();
  await codeBox(page).waitFor();
  if (action === "on") await page.locator(".cr-qr-code").waitFor();
}

/** Opens the dialog that shows how to connect with the WebDAV account, and has the password shown there. */
export async function showDavPassword(page: Page): Promise<void> {
  const { connecting, connectTo, title } = text.webDav;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.getByRole("region", { name: title, exact: true }).waitFor();
  await button(connectTo("Phone")).click();
  await button(connecting.showPassword).click();
  await button(connecting.hidePassword).waitFor();
}
