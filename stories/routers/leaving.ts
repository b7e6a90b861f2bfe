import type { StoryContext } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { inEnglish, text } from "../worlds/pageWords";
import { patchesOf } from "../worlds/plays";
import { serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";

type Play = (context: Pick<StoryContext, "canvas" | "userEvent" | "loaded">) => Promise<void>;
type Page = Parameters<Play>[0];

/** Without unsaved changes, no dialog asks. */
export const leaveClean: Play = async (page) => {
  await page.canvas.findByLabelText(text.profile.nick.label);
  await followLink(page);
  await isHome(page);
};

export const stay: Play = async (page) => {
  const name = await rename(page, "Ada King");
  await followLink(page);
  await answer(page, text.unsaved.leave.stay);
  await isClosed();
  await expect(name).toHaveValue("Ada King");
  await expect(page.canvas.getByRole("heading", { name: "Settings" })).toBeVisible();
  // The dialog asks at every navigation.
  await followLink(page);
  await screen.findByRole("dialog");
};

export const discardAndLeave: Play = async (page) => {
  await rename(page, "Ada King");
  await followLink(page);
  await answer(page, text.unsaved.leave.discard);
  await isHome(page);
  await expect(patchesOf(serverOf(page))).toEqual([]);
};

export const saveAndLeave: Play = async (page) => {
  await rename(page, "Ada King");
  await page.userEvent.click(page.canvas.getByRole("switch", { name: text.preferences.disable_view_sync.label }));
  await followLink(page);
  await expect(await screen.findByRole("dialog")).toHaveAccessibleDescription(
    text.unsaved.leave.description(inEnglish.list([text.profile.title, text.preferences.title])),
  );
  await answer(page, text.unsaved.leave.save);
  await isHome(page);
  await expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King", disable_view_sync: true }]);
};

/** A save is in progress: the navigation continues by itself once it has finished. */
export const leaveWhileSaving: Play = async (page) => {
  const { canvas, userEvent } = page;
  serverOf(page).setLatency(({ method }) => (method === "PATCH" ? 2_000 : 0));
  await rename(page, "Ada King");
  await userEvent.click(canvas.getByRole("button", { name: text.actions.save }));
  await followLink(page);
  await expect(await screen.findByRole("button", { name: text.unsaved.leave.discard })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await isHome(page);
  await expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King" }]);
};

/** If the changes cannot be saved, the user stays on the page, and the typed text is kept. */
export const saveInvalidAndStay: Play = async (page) => {
  const name = await rename(page, " ");
  await followLink(page);
  await answer(page, text.unsaved.leave.save);
  await screen.findByText(text.unsaved.leave.notSaved);
  await expect(patchesOf(serverOf(page))).toEqual([]);
  await answer(page, text.unsaved.leave.stay);
  await isClosed();
  await expect(name).toHaveValue(" ");
  await waitFor(() => expect(name).toHaveFocus());
  await expect(name).toHaveAccessibleDescription(`${text.profile.nick.why} ${text.issues.nameRequired}`);
};

async function rename({ canvas, userEvent }: Page, name: string) {
  const box = await canvas.findByLabelText(text.profile.nick.label);
  await expect(box).toHaveValue(ada.nick);
  await userEvent.clear(box);
  await userEvent.type(box, name);
  return box;
}

const followLink = async ({ canvas, userEvent }: Page) => userEvent.click(canvas.getByRole("link", { name: "Home" }));
const answer = async ({ userEvent }: Page, button: string) =>
  userEvent.click(await screen.findByRole("button", { name: button }));
const isHome = ({ canvas }: Page) => canvas.findByRole("heading", { name: "Home" });
const isClosed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
