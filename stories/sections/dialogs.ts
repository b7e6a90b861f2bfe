import { expect, screen, waitFor, within } from "storybook/test";
import { text } from "../worlds/pageWords";
import { press, wordsOf, type Page } from "../worlds/plays";
import { serverOf } from "../worlds/storyWorlds";

/** Opens a dialog by a button of the section. Returns the button, the dialog and its contents. */
export async function openDialog(page: Page, button: string) {
  const opener = await press(page, button);
  const dialog = await screen.findByRole("dialog");
  // Transparent in the first frame of its animation.
  await waitFor(() => expect(dialog).toBeVisible());
  return { opener, dialog, inside: within(dialog) };
}

/** Opens a dialog by a button of the section, prepares the server, and confirms. */
export async function confirmIn(page: Page, [open, submit]: [string, string], prepare: () => unknown): Promise<void> {
  const { inside } = await openDialog(page, open);
  prepare();
  await page.userEvent.click(inside.getByRole("button", { name: submit }));
}

/** The answers to this method get lost, and nothing can be read back. With `after`, the server acts all the same. */
export function loseAnswers(page: Page, method: string, { after = false } = {}): void {
  serverOf(page).fail({ method, after }, { kind: "dropped" });
  serverOf(page).fail({ method: "GET" }, { status: 503 });
}

/** Opens the dialog that turns two-factor authentication on; it has a key, and the focus is in the code's box. */
export async function openWithKey(page: Page) {
  const open = await openDialog(page, text.twoFactor.turnOnName);
  await findQr();
  const box = open.inside.getByLabelText(text.twoFactor.code);
  await waitFor(() => expect(box).toHaveFocus());
  return { ...open, box };
}

export const findQr = () => screen.findByRole("img", { name: text.twoFactor.enable.qrLabel });

/** Returns the key as the user would type it. */
export const keyShown = () => document.querySelector(".cr-key")?.textContent ?? "";

/** Returns the PATCH that turns it on with a code. */
export const turnOn = (code: string) => ({ two_fa_enabled: true, two_fa_code: code });

/** Waits until a text is announced politely anywhere. */
export const isSaid = (words: string) =>
  waitFor(() => expect(screen.getAllByRole("status").map(wordsOf)).toContain(words));

/** Waits until the dialog is closed. */
export async function dialogGoes(): Promise<void> {
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
}

/** Waits until an open dialog announces a failure outside a field. */
export async function dialogSays(words: string): Promise<void> {
  await waitFor(() => expect(wordsOf(screen.queryByRole("alert"))).toBe(words));
}

/** Returns a code that is neither the right one nor that of the half minute before or after. */
export function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}
