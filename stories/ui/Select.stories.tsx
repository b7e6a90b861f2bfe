import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Select } from "../../src/ui/Select/Select";

const meta = {
  title: "UI/Select",
  component: Select,
  args: {
    "aria-label": "Language",
    defaultValue: "de",
    options: [
      { value: "en", label: "English", lang: "en" },
      { value: "de", label: "Deutsch", lang: "de" },
    ],
  },
} satisfies Meta<typeof Select>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Chosen: Story = {
  play: async ({ canvas, userEvent }) => {
    const select = canvas.getByRole("combobox", { name: "Language" });
    await expect(select).toHaveDisplayValue("Deutsch");
    await userEvent.selectOptions(select, "en");
    await expect(select).toHaveDisplayValue("English");
    await expect(canvas.getByRole("option", { name: "Deutsch" })).toHaveAttribute("lang", "de");
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("combobox", { name: "Language" })).toBeDisabled();
  },
};

export const Invalid: Story = { args: { "aria-invalid": true } };

/** A label that is wider than the box is cut; the arrow keeps its place. */
export const Long: Story = {
  parameters: { width: 360 },
  args: {
    defaultValue: "long",
    options: [{ value: "long", label: "A choice whose name is far too long for the narrow box that it stands in 🎈" }],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("combobox", { name: "Language" }).getBoundingClientRect().width).toBeLessThanOrEqual(
      360,
    );
  },
};

export const RightToLeft: Story = { globals: { locale: "ar-AR" } };
