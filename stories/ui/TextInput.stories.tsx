import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { TextInput } from "../../src/ui/TextInput/TextInput";

const meta = {
  title: "UI/TextInput",
  component: TextInput,
  args: { "aria-label": "Display name", defaultValue: "Ada Lovelace" },
} satisfies Meta<typeof TextInput>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Filled: Story = {};

export const Invalid: Story = { args: { defaultValue: "", "aria-invalid": true } };

export const ReadOnly: Story = { args: { readOnly: true } };

export const Disabled: Story = { args: { disabled: true } };

/** The direction follows the typed text. */
export const MixedDirections: Story = {
  args: { defaultValue: "ليلى Ada" },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByLabelText("Display name")).direction).toBe("rtl");
  },
};
