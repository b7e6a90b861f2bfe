import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { PreferencesSection } from "../../src/sections/preferences/PreferencesSection";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host, loaded, patchesOf, world } from "../world";

/** How Cloudreve behaves for the user. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Sections/Preferences",
  parameters: { controls: { disable: true } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ cloudreve }, { globals }) => (
    <Host cloudreve={cloudreve} locale={globals["locale"] as string}>
      <PreferencesSection />
    </Host>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Loaded: Story = (() => {
  const cloudreve = world();
  return {
    args: { cloudreve },
    play: async ({ canvas, userEvent }) => {
      await userEvent.click(await canvas.findByRole("switch", { name: "Sync view settings" }));
      await userEvent.click(await canvas.findByRole("button", { name: "Save" }));
      await canvas.findByText("Saved");
      await expect(patchesOf(cloudreve)).toEqual([{ disable_view_sync: true }]);
    },
  };
})();

export const UnlistedLanguage: Story = (() => {
  const cloudreve = world({ account: { language: "sv-SE" } });
  return {
    args: { cloudreve },
    play: async ({ canvas }) => {
      await expect(await canvas.findByLabelText("Language")).toHaveDisplayValue("svenska (Sverige)");
    },
  };
})();
