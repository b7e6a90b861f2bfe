import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { PreferencesSection } from "../../src/index";
import { patchesOf } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";

/** How Cloudreve behaves for the user. */
const meta: Meta<typeof PreferencesSection> = { title: "Sections/Preferences", component: PreferencesSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

export const Loaded: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    const cloudreve = serverOf(page);
    await userEvent.click(await canvas.findByRole("switch", { name: "Sync view settings" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Save" }));
    await canvas.findByText("Saved");
    await expect(patchesOf(cloudreve)).toEqual([{ disable_view_sync: true }]);
  },
};

export const UnlistedLanguage: Story = {
  parameters: inWorld({ account: { language: "sv-SE" } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText("Language")).toHaveDisplayValue("svenska (Sverige)");
  },
};
