import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { VersionRetentionSection } from "../../src/sections/version-retention/VersionRetentionSection";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { Host, loaded, patchesOf, world } from "../world";

/** Whether earlier versions of files are kept. */
const meta: Meta<{ cloudreve: EmbeddedCloudreve }> = {
  title: "Sections/VersionRetention",
  parameters: { controls: { disable: true } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ cloudreve }, { globals }) => (
    <Host cloudreve={cloudreve} locale={globals["locale"] as string}>
      <VersionRetentionSection />
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

export const Unlimited: Story = (() => {
  const cloudreve = world({ account: { version_retention_max: 0 } });
  return {
    args: { cloudreve },
  };
})();

export const OddEntries: Story = (() => {
  const cloudreve = world({ account: { version_retention_ext: ["docx", ".TXT", "a b"] } });
  return {
    args: { cloudreve },
    play: async ({ canvas, userEvent }) => {
      await canvas.findByText(/It becomes “.?txt.?” when you save/);
      await userEvent.click(await canvas.findByRole("switch", { name: "Keep previous versions" }));
      await userEvent.click(await canvas.findByRole("button", { name: "Save" }));
      await canvas.findByText("Saved");
      // The odd entries are not dropped while the list itself is left alone.
      await expect(patchesOf(cloudreve)).toEqual([{ version_retention_enabled: false }]);
    },
  };
})();
