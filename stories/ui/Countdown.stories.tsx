import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Countdown } from "../../src/ui/Countdown/Countdown";

const meta = {
  title: "UI/Countdown",
  component: Countdown,
  args: { seconds: 184, total: 300, text: "Valid for 3 min 4 s" },
} satisfies Meta<typeof Countdown>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Screen readers do not announce the running time. */
export const Running: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("timer")).toHaveAttribute("aria-live", "off");
  },
};

export const Over: Story = {
  args: { seconds: 0, text: "The code has run out", tone: "danger" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("timer")).toHaveAttribute("aria-live", "off");
  },
};
