import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ThemeSection } from "../../src/index";
import { inWorld } from "../worlds/storyWorlds";

/** The theme colour, of those that the site offers. */
const meta: Meta<typeof ThemeSection> = { title: "Sections/Theme", component: ThemeSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

export const Loaded: Story = {
};

export const NotOffered: Story = {
  parameters: inWorld({ account: { preferred_theme: "#123456" } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("radio", { name: /#123456, not offered by this site/ })).toBeChecked();
  },
};
