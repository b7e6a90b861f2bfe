import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, waitFor } from "storybook/test";
import { RadioCards, type RadioCardsProps } from "../../src/ui/RadioCards/RadioCards";
import { ThemeLook } from "../../src/ui/ThemeLook/ThemeLook";

function Choice(props: RadioCardsProps) {
  const [value, setValue] = useState(props.value);
  const change = (next: string) => {
    setValue(next);
    props.onChange(next);
  };
  return (
    <>
      <p id="color">Color</p>
      <RadioCards {...props} value={value} onChange={change} />
    </>
  );
}

const card = (value: string, label: string, dark: string) => ({
  value,
  label,
  caption: label,
  look: <ThemeLook light={{ primary: value }} dark={{ primary: dark }} />,
});

const meta = {
  title: "UI/RadioCards",
  component: RadioCards,
  args: {
    id: "colors",
    "aria-labelledby": "color",
    name: "color",
    value: "#3f51b5",
    options: [
      card("#1976d2", "Blue", "#90caf9"),
      card("#3f51b5", "Indigo", "#9fa8da"),
      card("#c2185b", "Pink", "#f48fb1"),
    ],
    onChange: fn(),
    onBlur: fn(),
  },
  render: (args) => <Choice key={args.value} {...args} />,
} satisfies Meta<typeof RadioCards>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The arrow keys choose a card. `onBlur` is called when the focus leaves the group, not when it leaves a radio. */
export const Keyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole("radiogroup", { name: "Color" })).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole("radio", { name: "Indigo" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(args.onChange).toHaveBeenCalledOnce();
    await expect(args.onChange).toHaveBeenCalledWith("#c2185b");
    await expect(canvas.getByRole("radio", { name: "Pink" })).toBeChecked();
    await expect(args.onBlur).not.toHaveBeenCalled();
    await userEvent.tab();
    await expect(args.onBlur).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = { globals: { scheme: "dark" } };

export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("radio", { name: "Indigo" })).toBeChecked();
    await expect(canvas.getByRole("radio", { name: "Blue" })).toBeDisabled();
  },
};

/** The value is none of the options: Tab moves to the first card. */
export const NoneChosen: Story = {
  args: { value: "" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("radio", { name: "Blue" })).toHaveFocus();
    await userEvent.keyboard(" ");
    await waitFor(() => expect(canvas.getByRole("radio", { name: "Blue" })).toBeChecked());
  },
};

/** The down arrow chooses the next card, in either writing direction. */
export const RightToLeft: Story = {
  globals: { locale: "ar-AR" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByRole("radio", { name: "Pink" })).toBeChecked();
  },
};

export const Narrow: Story = { parameters: { width: 360 } };

/** The group is marked as invalid. */
export const Invalid: Story = {
  args: { "aria-invalid": true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("radiogroup", { name: "Color" })).toBeInvalid();
  },
};
