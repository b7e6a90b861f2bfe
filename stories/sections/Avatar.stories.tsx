import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor } from "storybook/test";
import { AvatarSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { loaded, press } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";
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
