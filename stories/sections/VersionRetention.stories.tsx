import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { VersionRetentionSection } from "../../src/index";
import { patchesOf } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";

/** Whether earlier versions of files are kept. */
const meta: Meta<typeof VersionRetentionSection> = { title: "Sections/VersionRetention", component: VersionRetentionSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

export const Loaded: Story = {
};

export const Unlimited: Story = {
  parameters: inWorld({ account: { version_retention_max: 0 } }),
};

export const OddEntries: Story = {
  parameters: inWorld({ account: { version_retention_ext: ["docx", ".TXT", "a b"] } }),
  play: async (page) => {
    const { canvas, userEvent } = page;
    const cloudreve = serverOf(page);
    await canvas.findByText(/It becomes “.?txt.?” when you save/);
    await userEvent.click(await canvas.findByRole("switch", { name: "Keep previous versions" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Save" }));
    await canvas.findByText("Saved");
    // The odd entries are not dropped while the list itself is left alone.
    await expect(patchesOf(cloudreve)).toEqual([{ version_retention_enabled: false }]);
  },
};
