import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { StrengthMeter } from "../../src/ui/StrengthMeter/StrengthMeter";

const meta = {
  title: "UI/StrengthMeter",
  component: StrengthMeter,
  args: { score: 2, label: "Fair.", words: "Add another word or two." },
} satisfies Meta<typeof StrengthMeter>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Weak: Story = { args: { score: 0, label: "Very weak." } };

/** The strength is shown in words, not only by color. */
export const Fair: Story = {
  play: async ({ canvas }) => {
    await expect((await canvas.findByText("Fair.")).parentElement).toHaveTextContent("Fair. Add another word or two.");
  },
};

export const Strong: Story = { args: { score: 4, label: "Very strong.", words: undefined } };

export const Dark: Story = { globals: { scheme: "dark" } };

export const Poor: Story = { args: { score: 1, label: "Weak." } };

export const Good: Story = { args: { score: 3, label: "Strong.", words: undefined } };
