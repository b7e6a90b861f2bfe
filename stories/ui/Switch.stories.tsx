import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Switch } from "../../src/ui/Switch/Switch";

const meta = {
  title: "UI/Switch",
  component: Switch,
  args: { "aria-label": "Keep previous versions" },
} satisfies Meta<typeof Switch>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Off: Story = {
  play: async ({ canvas, userEvent }) => {
    const control = canvas.getByRole("switch", { name: "Keep previous versions" });
    await userEvent.click(control);
    await expect(control).toBeChecked();
    await userEvent.keyboard(" ");
    await expect(control).not.toBeChecked();
  },
};

export const On: Story = { args: { defaultChecked: true } };

export const Disabled: Story = { args: { defaultChecked: true, disabled: true } };

/** A read-only switch that is on: a click does not change it. */
export const ReadOnly: Story = {
  args: { defaultChecked: true, readOnly: true },
  play: async ({ canvas, userEvent }) => {
    const control = canvas.getByRole("switch", { name: "Keep previous versions" });
    await userEvent.click(control);
    await expect(control).toBeChecked();
    await expect(control).toBeDisabled();
  },
};

export const Dark: Story = { args: { defaultChecked: true }, globals: { scheme: "dark" } };

export const RightToLeft: Story = { args: { defaultChecked: true }, globals: { locale: "ar-AR" } };

export const DisabledOff: Story = {
  args: { disabled: true },
  play: async ({ canvas, userEvent }) => {
    const control = canvas.getByRole("switch", { name: "Keep previous versions" });
    await userEvent.click(control);
    await expect(control).not.toBeChecked();
  },
};
