import { pictureFile } from "../worlds/pictureFile";
import { text } from "../worlds/pageWords";
import type { Page } from "../worlds/plays";
import { openDialog } from "./dialogs";

const { change, dialog: words } = text.avatar;

/** Opens the dialog that changes the user's picture, and gives it a file. */
export async function give(page: Page, file: File) {
  const open = await openDialog(page, change);
  const input = open.dialog.querySelector<HTMLElement>("input[type=file]");
  if (input) await page.userEvent.upload(input, file);
  return open;
}

/** Opens the dialog with a picture to be cropped. */
export async function giveWide(page: Page) {
  const open = await give(page, await pictureFile(600, 300));
  return { ...open, zoom: await open.inside.findByRole("slider", { name: words.zoom }) };
}

/** Opens the dialog with a picture and sends it. */
export async function sendPicture(page: Page) {
  const open = await giveWide(page);
  await page.userEvent.click(open.inside.getByRole("button", { name: words.submit }));
  return open;
}
