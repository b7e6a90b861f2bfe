import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Spinner } from "../../src/ui/Spinner/Spinner";

const meta = {
  title: "UI/Spinner",
  component: Spinner,
} satisfies Meta<typeof Spinner>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Hidden from screen readers: the text beside a spinner says what is in progress. */
export const Turning: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector(".cr-spinner")).toHaveAttribute("aria-hidden", "true");
  },
};
