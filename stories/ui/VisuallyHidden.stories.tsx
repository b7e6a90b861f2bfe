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

/** Takes no space and is not visible, but screen readers read it. */
export const Text: Story = {
  play: async ({ canvas }) => {
    const text = canvas.getByText("unsaved changes");
    await expect(text.clientWidth).toBeLessThanOrEqual(1);
    await expect(text).toBeVisible();
  },
};
