import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ThemeSection } from "../../src/sections/theme/ThemeSection";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host, loaded, world } from "../world";

/** The theme colour, of those that the site offers. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Sections/Theme",
  parameters: { controls: { disable: true } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ cloudreve }, { globals }) => (
    <Host cloudreve={cloudreve} locale={globals["locale"] as string}>
      <ThemeSection />
    </Host>
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Loaded: Story = (() => {
  const cloudreve = world();
  return {
    args: { cloudreve },
  };
})();

export const NotOffered: Story = (() => {
  const cloudreve = world({ account: { preferred_theme: "#123456" } });
  return {
    args: { cloudreve },
    play: async ({ canvas }) => {
      await expect(await canvas.findByRole("radio", { name: /#123456, not offered by this site/ })).toBeChecked();
    },
  };
})();
