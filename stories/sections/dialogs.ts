import { expect, screen, waitFor, within } from "storybook/test";
import { text } from "../worlds/pageWords";
import { press, wordsOf, type Page } from "../worlds/plays";

/** Opens a dialog by a button of the section. Returns the button, the dialog and its contents. */
export async function openDialog(page: Page, button: string) {
  const opener = await press(page, button);
  const dialog = await screen.findByRole("dialog");
  return { opener, dialog, inside: within(dialog) };
}

/** The dialog that turns two-factor authentication on, with a key in it, the focus in the box for the code. */
export async function openWithKey(page: Page) {
  const open = await openDialog(page, text.twoFactor.turnOn);
  await findQr();
  const box = open.inside.getByLabelText(text.twoFactor.code);
  await waitFor(() => expect(box).toHaveFocus());
  return { ...open, box };
}

export const findQr = () => screen.findByRole("img", { name: text.twoFactor.enable.qrLabel });

/** The key as it is to be typed by hand. */
export const keyShown = () => document.querySelector(".cr-key")?.textContent ?? "";

/** Returns the PATCH that turns it on with a code. */
export const turnOn = (code: string) => ({ two_fa_enabled: true, two_fa_code: code });

/** Waits for words that are announced politely, wherever. */
export const isSaid = (words: string) =>
  waitFor(() => expect(screen.getAllByRole("status").map(wordsOf)).toContain(words));

/** The dialog has gone. */
export async function dialogGoes(): Promise<void> {
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
}

/** Waits for what an open dialog announces of a failure that is no field's. */
export async function dialogSays(words: string): Promise<void> {
  await waitFor(() => expect(wordsOf(screen.queryByRole("alert"))).toBe(words));
}

/** A code that is not the right one, nor that of the half minute before or after. */
export function otherThan(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, "0");
}
