import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { AvatarSection } from "../../src/index";
import type { Fault } from "../../src/testing/Fault";
import { text } from "../worlds/pageWords";
import { footSays, loaded, press, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { dialogGoes, dialogSays, openDialog } from "./dialogs";
import * as every from "./everySection";
import { expectToFit, narrow } from "./rooms";

const { avatar } = text;

/** The user's picture or initials. */
const meta: Meta<typeof AvatarSection> = {
  title: "Sections/Avatar",
  component: AvatarSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Live: Story = {};
export const Loading: Story = every.loading(avatar.title);
export const ReadFailed: Story = every.readFailed("/user/me", { code: 50001 }, text.errors.codes[50001]);
export const ReadAgain: Story = every.readAgain("/user/me");

/** A picture as the server answers it, or Gravatar by its redirect. */
const green: Fault = {
  status: 200,
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><path fill="teal" d="M0 0h200v200H0z"/></svg>',
  contentType: "image/svg+xml",
};
const withPicture = (kind: "" | "file" | "gravatar", answer: Fault = green) =>
  inWorld({
    account: { avatar: kind },
    prepare: (cloudreve) => void cloudreve.fail({ path: /^\/user\/avatar\// }, answer),
  });
const pictureIn = ({ canvasElement }: Page) => canvasElement.querySelector<HTMLImageElement>(".cr-avatar img");

const shows = (kind: "file" | "gravatar", offersGravatar: boolean): Story => ({
  parameters: withPicture(kind),
  play: async (page) => {
    await page.canvas.findByText(avatar.is[kind]);
    await waitFor(() => expect(pictureIn(page)?.naturalWidth).toBe(200));
    await expect(page.canvas.queryByRole("button", { name: avatar.useGravatar }) !== null).toBe(offersGravatar);
  },
});

export const OwnPicture: Story = shows("file", true);
export const GravatarInUse: Story = shows("gravatar", false);

/** The page's policy (CSP) does not let the browser follow the redirect to Gravatar: the initials are there instead. */
export const GravatarBlocked: Story = {
  parameters: withPicture("gravatar", { kind: "dropped" }),
  play: async (page) => {
    await page.canvas.findByText(avatar.is.gravatar);
    await waitFor(() => expect(page.canvasElement.querySelector(".cr-avatar")).toHaveTextContent("AL"));
    await expect(pictureIn(page)).toBeNull();
  },
};

/** The dialog before a file is chosen. */
export const Choosing: Story = {
  play: async (page) => {
    await press(page, avatar.change);
    const file = await screen.findByRole("button", { name: avatar.dialog.file });
    await waitFor(() => expect(file).toBeVisible());
  },
};

/** The dialog says what goes to Gravatar, before anything does. */
export const Gravatar: Story = {
  play: async (page) => {
    await press(page, avatar.useGravatar);
    const description = await screen.findByText(avatar.gravatar.description);
    await waitFor(() => expect(description).toBeVisible());
  },
};

/** Confirms the dialog, after it has said what follows. */
async function chooseGravatar(page: Page, description = avatar.gravatar.description) {
  const { dialog, inside } = await openDialog(page, avatar.useGravatar);
  await expect(dialog).toHaveAccessibleDescription(description);
  await page.userEvent.click(inside.getByRole("button", { name: avatar.gravatar.submit }));
}

/** In place of a picture of one's own, which the dialog says. */
export const GravatarUsed: Story = {
  parameters: withPicture("file"),
  play: async (page) => {
    await chooseGravatar(page, avatar.gravatar.replaces);
    await dialogGoes();
    await footSays(page, avatar.gravatar.done);
    await page.canvas.findByText(avatar.is.gravatar);
    // The button that opened the dialog is gone.
    await waitFor(() => expect(page.canvas.getByRole("button", { name: avatar.change })).toHaveFocus());
  },
};

export const GravatarRefused: Story = {
  play: async (page) => {
    serverOf(page).fail({ method: "PUT" }, { code: 50099, msg: "Gravatar is off." });
    await chooseGravatar(page);
    await dialogSays(avatar.gravatar.failed(text.errors.applicationSays("Gravatar is off.", 50099)));
  },
};

/** The answer was lost, and reading back fails, too. */
export const GravatarUnknown: Story = {
  parameters: withPicture(""),
  play: async (page) => {
    await loaded(page.canvasElement);
    serverOf(page).fail({ method: "PUT", after: true }, { kind: "dropped" });
    serverOf(page).fail({ path: "/user/me" }, { status: 503 });
    await chooseGravatar(page);
    await dialogSays(avatar.gravatar.unknown(text.errors.network));
  },
};

export const ReadOnly: Story = {
  parameters: inWorld({ provider: { scopes: ["UserInfo.Read"] } }),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expect(canvas.getByText(text.state.readOnly)).toBeVisible();
  },
};

export const Narrow: Story = {
  ...narrow,
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
};
