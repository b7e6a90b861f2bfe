import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { VisuallyHidden } from "../../src/ui/VisuallyHidden/VisuallyHidden";

const meta = {
  title: "UI/VisuallyHidden",
  component: VisuallyHidden,
  args: { children: "unsaved changes" },
} satisfies Meta<typeof VisuallyHidden>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Takes no room and no part in the look, but is read. */
export const Text: Story = {
  play: async ({ canvas }) => {
    const text = canvas.getByText("unsaved changes");
    await expect(text.clientWidth).toBeLessThanOrEqual(1);
    await expect(text).toBeVisible();
  },
};
