import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Spinner } from "../../src/ui/Spinner/Spinner";

const meta = {
  title: "UI/Spinner",
  component: Spinner,
} satisfies Meta<typeof Spinner>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Nothing to those who listen: the words beside it say it. */
export const Turning: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector(".cr-spinner")).toHaveAttribute("aria-hidden", "true");
  },
};
