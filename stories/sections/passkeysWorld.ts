import { expect, waitFor } from "storybook/test";
import type { PasskeyState } from "../../src/testing/AccountState";
import { text } from "../worlds/pageWords";
import type { Page } from "../worlds/plays";
import { openDialog } from "./dialogs";

const { add, adding } = text.passkeys;

export const laptop: PasskeyState = {
  id: "DG/l+Gg=",
  name: "MacBook Air",
  created_at: "2026-03-03T12:00:00Z",
  used_at: new Date(Date.now() - 2 * 86_400_000).toISOString(),
};
export const key: PasskeyState = { id: "AQID", name: "YubiKey 5C", created_at: "2026-06-18T12:00:00Z" };

/** The world of an account with both. */
export const two = { account: { passkeys: [laptop, key] } };

/** Returns the names in the list. */
export const passkeysIn = ({ canvas }: Page) =>
  canvas.queryAllByRole("listitem").map((row) => row.querySelector("bdi")?.textContent);

/** Opens the dialog that adds a passkey, and confirms it. Takes the name to type. @default the suggested name stays */
export async function addPasskey(page: Page, name?: string) {
  const opened = await openDialog(page, add);
  const box = opened.inside.getByLabelText(adding.name);
  await waitFor(() => expect(box).toHaveFocus());
  if (name !== undefined) {
    await page.userEvent.clear(box);
    if (name !== "") await page.userEvent.type(box, name);
  }
  await page.userEvent.click(opened.inside.getByRole("button", { name: adding.submit }));
  return { ...opened, box };
}
