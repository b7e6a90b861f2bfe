import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ProfileSection } from "../../src/sections/profile/ProfileSection";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host, loaded, patchesOf, world } from "../world";

/** What others see of the user. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Sections/Profile",
  parameters: { controls: { disable: true } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ cloudreve }, { globals }) => (
    <Host cloudreve={cloudreve} locale={globals["locale"] as string}>
      <ProfileSection />
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
      const name = await canvas.findByLabelText("Display name");
      await userEvent.clear(name);
      await userEvent.type(name, "Ada King");
      await userEvent.click(await canvas.findByRole("button", { name: "Save" }));
      await canvas.findByText("Saved");
      await expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King" }]);
    },
  };
})();

export const LongName: Story = (() => {
  const cloudreve = world({ account: { nick: "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).trim() } });
  return {
    args: { cloudreve },
  };
})();

export const MixedDirections: Story = (() => {
  const cloudreve = world({ account: { nick: "ليلى 👩‍💻 Ada" } });
  return {
    args: { cloudreve },
  };
})();

export const UnknownShares: Story = (() => {
  const cloudreve = world({ account: { share_links_in_profile: "bogus" } });
  return {
    args: { cloudreve },
  };
})();
