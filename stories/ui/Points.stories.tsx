import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Points } from "../../src/ui/Points/Points";
import { Section } from "../../src/ui/Section/Section";

const meta = {
  title: "UI/Points",
  component: Points,
  render: (args) => (
    <Section title="Storage">
      <Points {...args} />
    </Section>
  ),
  args: {
    title: "Included in your group",
    points: [
      { text: "Share files and folders by link" },
      { text: "Open your files over WebDAV" },
      { icon: "clock", text: "Deleted files stay in the trash for 7 days" },
    ],
  },
} satisfies Meta<typeof Points>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Three: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("list", { name: "Included in your group" })).toBeVisible();
    await expect(canvas.getAllByRole("listitem")).toHaveLength(3);
  },
};

export const Narrow: Story = { parameters: { width: 320 } };

export const LongWords: Story = {
  parameters: { width: 320 },
  args: { points: [{ text: "long".repeat(40) }] },
  play: async ({ canvas }) => {
    const point = canvas.getByRole("listitem");
    await expect(point.scrollWidth).toBeLessThanOrEqual(point.clientWidth);
  },
};

export const Dark: Story = { globals: { scheme: "dark" } };
