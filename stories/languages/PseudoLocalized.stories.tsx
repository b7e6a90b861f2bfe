import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { AccountSettings } from "../../src/index";
import { messages as enUS } from "../../src/messages/en-US";
import { expectToFit, narrow } from "../sections/rooms";
import { loaded } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";
import { pseudo } from "./pseudo";

const long = pseudo(enUS);
const languages = { "en-XA": () => Promise.resolve(long) };

/** Every text is 40 % longer, as in a wordy language, and in brackets: a text without them is not from the messages. */
const meta: Meta<typeof AccountSettings> = {
  title: "Languages/Pseudo-localized",
  component: AccountSettings,
  args: { layout: "page" },
  parameters: { ...inWorld({ edition: "pro", provider: { locale: "en-XA", languages } }) },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Page = Pick<StoryContext, "canvas" | "canvasElement" | "userEvent" | "loaded">;

/** Waits until all sections of the page have loaded, and returns the page. */
async function pageOf({ canvasElement }: Pick<Page, "canvasElement">): Promise<Element> {
  await loaded(canvasElement);
  await waitFor(() => expect(canvasElement.querySelector("#cr-membership")).not.toBeNull());
  const page = canvasElement.querySelector(".cr-root");
  if (!page) throw new Error("There is no page.");
  return page;
}

const fits = async (page: Pick<Page, "canvasElement">) => expectToFit(await pageOf(page));

async function rename(page: Page, name: string): Promise<HTMLElement> {
  await pageOf(page);
  const box = page.canvas.getByLabelText(long.profile.nick.label);
  await page.userEvent.clear(box);
  if (name) await page.userEvent.type(box, name);
  return box;
}

const press = async ({ canvas, userEvent }: Page, name: string) =>
  userEvent.click(await canvas.findByRole("button", { name }));

export const Wide: Story = { play: fits };

export const Narrow: Story = { ...narrow, play: fits };

/** The two-factor dialog, with a key and an error at the code. */
export const Dialog: Story = {
  ...narrow,
  play: async (page) => {
    await pageOf(page);
    await press(page, long.twoFactor.turnOnName);
    const dialog = await screen.findByRole("dialog");
    await screen.findByRole("img", { name: long.twoFactor.enable.qrLabel });
    await expectToFit(dialog);
    await page.userEvent.type(screen.getByLabelText(long.twoFactor.code), "12{Enter}");
    await waitFor(() => expect(dialog.querySelector(".cr-message[data-tone='danger']")).not.toBeNull());
    await expectToFit(dialog);
  },
};

export const Bar: Story = {
  ...narrow,
  play: async (page) => {
    await rename(page, "Ada King");
    await page.userEvent.click(page.canvas.getByRole("switch", { name: long.preferences.disable_view_sync.label }));
    const bar = await page.canvas.findByRole("region", { name: long.unsaved.title });
    await expectToFit(bar);
    await fits(page);
  },
};

export const ErrorAtAField: Story = {
  ...narrow,
  play: async (page) => {
    const box = await rename(page, "");
    await press(page, long.actions.save);
    await waitFor(() => expect(box).toBeInvalid());
    await expectToFit(box.closest(".cr-section"));
  },
};

/** The name is changed elsewhere while the user edits it here. */
export const Conflict: Story = {
  ...narrow,
  play: async (page) => {
    await rename(page, "Ada King");
    serverOf(page).change(ada.email, { nick: `${"Ada-Byron-".repeat(12)}Lovelace` });
    window.dispatchEvent(new Event("visibilitychange"));
    await page.canvas.findByRole("button", { name: long.actions.keepMine });
    const note = page.canvasElement.querySelector(".cr-note[data-tone='warning']");
    await expectToFit(note);
    await fits(page);
  },
};
