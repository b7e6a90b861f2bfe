import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Badge } from "../../src/ui/Badge/Badge";
import { Button } from "../../src/ui/Button/Button";
import { Checkbox } from "../../src/ui/Checkbox/Checkbox";
import { Note } from "../../src/ui/Note/Note";
import { NumberInput } from "../../src/ui/NumberInput/NumberInput";
import { SettingsRow } from "../../src/ui/SettingsRow/SettingsRow";
import { Switch } from "../../src/ui/Switch/Switch";
import { TextInput } from "../../src/ui/TextInput/TextInput";

const meta = {
  title: "UI/SettingsRow",
  component: SettingsRow,
  args: {
    label: "Display name",
    why: "Shown beside your shares.",
    edited: "edited",
    children: (control) => <TextInput {...control} defaultValue="Ada Lovelace" />,
  },
} satisfies Meta<typeof SettingsRow>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Clean: Story = {};

export const Dirty: Story = { args: { dirty: true, badge: <Badge tone="accent">New</Badge> } };

export const Stacked: Story = { args: { layout: "stack" } };

export const Inline: Story = {
  args: {
    layout: "inline",
    label: "Sync view settings",
    why: "On every device.",
    children: (control) => <Switch {...control} defaultChecked />,
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("Sync view settings"));
    await expect(canvas.getByRole("switch", { name: "Sync view settings" })).not.toBeChecked();
  },
};

export const WithError: Story = {
  args: { dirty: true, error: "Enter a name.", notices: [{ tone: "muted", text: "Up to 255 characters." }] },
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox", { name: "Display name" });
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription("Shown beside your shares. Up to 255 characters. Enter a name.");
  },
};

export const WithConflict: Story = {
  args: {
    dirty: true,
    conflict: (
      <Note tone="warning" text="Saved elsewhere: “Ada King”." actions={<Button size="small">Keep mine</Button>} />
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox")).toHaveAccessibleDescription(
      "Shown beside your shares. Saved elsewhere: “Ada King”.",
    );
  },
};

export const RightToLeft: Story = { ...WithError, globals: { locale: "ar-AR" } };

export const Dark: Story = { ...WithError, globals: { scheme: "dark" } };

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByRole("textbox", { name: "Display name" });
    await userEvent.type(input, "!");
    await expect(input).toHaveValue("Ada Lovelace");
    await expect(input).toHaveAttribute("readonly");
  },
};

/** A row with two controls: the row's label names the first, the second has its own label. */
export const Group: Story = {
  args: {
    group: true,
    label: "Maximum versions",
    why: "Of each file.",
    children: (control) => (
      <>
        <NumberInput {...control} defaultValue="10" />
        <Checkbox label="Unlimited" />
      </>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox", { name: "Maximum versions" })).toHaveAccessibleDescription(
      "Of each file.",
    );
    await expect(canvas.getByRole("checkbox", { name: "Unlimited" })).toBeVisible();
  },
};
