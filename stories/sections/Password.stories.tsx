import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { PasswordSection } from "../../src/index";
import { inWorld } from "../worlds/storyWorlds";

/** Changes the password. */
const meta: Meta<typeof PasswordSection> = { title: "Sections/Password", component: PasswordSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

export const Loaded: Story = {
};

export const Passwordless: Story = {
  parameters: inWorld({ account: { passwordless: true } }),
  play: async ({ canvas }) => {
    await canvas.findByText("This account has no password");
    await expect(canvas.queryByLabelText("Current password")).toBeNull();
  },
};
