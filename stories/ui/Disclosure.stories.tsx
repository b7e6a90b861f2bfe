import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Disclosure } from "../../src/ui/Disclosure/Disclosure";

/** A row whose button shows what belongs to it, below. */
const meta: Meta<typeof Disclosure> = {
  title: "UI/Disclosure",
  component: Disclosure,
  args: {
    label: "Orders",
    why: "What you have bought, newest first.",
    show: { text: "Show", name: "Show: Orders" },
    hide: { text: "Hide", name: "Hide: Orders" },
    children: () => <p>No orders yet</p>,
  },
};
export default meta;

type Story = StoryObj<typeof meta>;

/** Opened, and closed again by the same button, which keeps the focus. */
export const Opened: Story = {
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole("button", { name: "Show: Orders" });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect(canvas.queryByText("No orders yet")).toBeNull();
    await userEvent.click(button);
    await expect(canvas.getByText("No orders yet")).toBeVisible();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(button).toHaveAccessibleName("Hide: Orders");
    await userEvent.keyboard("{Enter}");
    await expect(canvas.queryByText("No orders yet")).toBeNull();
    await expect(button).toHaveFocus();
  },
};
