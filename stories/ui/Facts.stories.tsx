import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Facts } from "../../src/ui/Facts/Facts";

const meta = {
  title: "UI/Facts",
  component: Facts,
  args: {
    items: [
      { name: "Group", value: "Pro" },
      { name: "Until", value: "1 March 2027" },
    ],
  },
} satisfies Meta<typeof Facts>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Two: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("term").map((each) => each.textContent)).toEqual(["Group", "Until"]);
    await expect(canvas.getAllByRole("definition").map((each) => each.textContent)).toEqual(["Pro", "1 March 2027"]);
  },
};

export const Three: Story = { args: { items: [...meta.args.items, { name: "User number", value: "BOUR" }] } };

export const LongAndMixed: Story = {
  parameters: { width: 360 },
  args: {
    items: [
      { name: "E-mail", value: `${"long.".repeat(30)}name@example.com` },
      { name: "Group", value: "فريق Design 🎈" },
    ],
  },
  play: async ({ canvas }) => {
    const list = canvas.getAllByRole("term")[0]?.closest("dl");
    await expect(list?.scrollWidth).toBeLessThanOrEqual(list?.clientWidth ?? 0);
  },
};
