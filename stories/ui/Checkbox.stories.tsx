import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Checkbox } from "../../src/ui/Checkbox/Checkbox";

const meta = {
  title: "UI/Checkbox",
  component: Checkbox,
  args: { label: "Unlimited" },
} satisfies Meta<typeof Checkbox>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Off: Story = {
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole("checkbox", { name: "Unlimited" });
    await userEvent.click(canvas.getByText("Unlimited"));
    await expect(box).toBeChecked();
    await userEvent.keyboard(" ");
    await expect(box).not.toBeChecked();
  },
};

export const On: Story = { args: { defaultChecked: true } };

export const Disabled: Story = { args: { defaultChecked: true, disabled: true } };

export const Long: Story = {
  parameters: { width: 360 },
  args: { label: "Unlimited, as many as there is room for in the storage that your group gives you" },
};

export const RightToLeft: Story = { args: { defaultChecked: true }, globals: { locale: "ar-AR" } };

export const DisabledOff: Story = {
  args: { disabled: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("Unlimited"));
    await expect(canvas.getByRole("checkbox", { name: "Unlimited" })).not.toBeChecked();
  },
};
