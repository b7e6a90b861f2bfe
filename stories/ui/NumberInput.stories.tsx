import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { NumberInput } from "../../src/ui/NumberInput/NumberInput";

const meta = {
  title: "UI/NumberInput",
  component: NumberInput,
  args: { "aria-label": "Versions", defaultValue: "10" },
} satisfies Meta<typeof NumberInput>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Text that is not a number stays in the box, so that an error can name it and the user can correct it. */
export const Typed: Story = {
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText("Versions");
    await userEvent.type(input, "x");
    await expect(input).toHaveValue("10x");
    await expect(input).toHaveAttribute("inputmode", "numeric");
  },
};

export const Invalid: Story = { args: { defaultValue: "ten", "aria-invalid": true } };

export const ReadOnly: Story = { args: { readOnly: true } };

/** Without a limit the box is empty and disabled. */
export const Unlimited: Story = {
  args: { defaultValue: "", placeholder: "∞", disabled: true },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText("Versions");
    await userEvent.type(input, "7");
    await expect(input).toBeDisabled();
    await expect(input).toHaveDisplayValue("");
    await expect(input).toHaveAttribute("placeholder", "∞");
  },
};
