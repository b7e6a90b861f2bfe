import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn } from "storybook/test";
import { Combobox, type ComboboxProps } from "../../src/ui/Combobox/Combobox";
import { SettingsRow } from "../../src/ui/SettingsRow/SettingsRow";

const fruits = ["Apple", "Banana", "Cherry", "Damson", "Elderberry", "Fig", "Grape", "Honeydew", "Kiwi", "Lemon"].map(
  (label) => ({ value: label.toLowerCase(), label, detail: `${label.length} letters` }),
);
const find: ComboboxProps["find"] = (typed) => fruits.filter(({ value }) => value.includes(typed.trim().toLowerCase()));

function Fruit({ value: initial, onChange, ...props }: ComboboxProps) {
  const [value, setValue] = useState(initial);
  const change = (next: string) => {
    setValue(next);
    onChange(next);
  };
  const label = fruits.find((fruit) => fruit.value === value)?.label ?? value;
  return (
    <SettingsRow label="Fruit" why="Search by name.">
      {(control) => <Combobox {...props} {...control} value={value} label={label} onChange={change} />}
    </SettingsRow>
  );
}

const meta = {
  title: "UI/Combobox",
  component: Combobox,
  args: {
    id: "fruit",
    value: "fig",
    label: "Fig",
    onChange: fn(),
    onOpen: fn(),
    find,
    labels: {
      list: "Fruits",
      loading: "Loading fruits…",
      none: "No fruit found",
      found: (count: number) => `${count} fruits`,
    },
  },
  render: (args) => <Fruit {...args} />,
} satisfies Meta<typeof Combobox>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Closed, it shows the chosen option. Tab does not open it. */
export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    const box = canvas.getByRole("combobox", { name: "Fruit" });
    await userEvent.tab();
    await expect(box).toHaveFocus();
    await expect(box).toHaveValue("Fig");
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await expect(canvas.queryByRole("listbox")).toBeNull();
  },
};

/** A press opens all options, at the chosen one. Stays open, to show the list. */
export const Open: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const box = canvas.getByRole("combobox", { name: "Fruit" });
    await userEvent.click(box);
    await expect(args.onOpen).toHaveBeenCalledOnce();
    await expect(canvas.getAllByRole("option")).toHaveLength(fruits.length);
    const chosen = canvas.getByRole("option", { selected: true });
    await expect(chosen).toHaveTextContent("Fig");
    await expect(box).toHaveAttribute("aria-activedescendant", chosen.id);
    await expect(canvas.getByRole("status")).toHaveTextContent("10 fruits");
  },
};

/** Arrows open the list and move in it, also by pages; Enter chooses; Escape closes and changes nothing. */
export const Keyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const box = canvas.getByRole("combobox", { name: "Fruit" });
    const active = () =>
      canvas.getAllByRole("option").find(({ id }) => id === box.getAttribute("aria-activedescendant"));
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}");
    await expect(active()).toHaveTextContent("Fig");
    await userEvent.keyboard("{ArrowDown}");
    await expect(active()).toHaveTextContent("Grape");
    await userEvent.keyboard("{PageUp}{PageUp}");
    await expect(active()).toHaveTextContent("Apple");
    await userEvent.keyboard("{PageDown}{PageDown}");
    await expect(active()).toHaveTextContent("Lemon");
    await userEvent.keyboard("{Escape}");
    await expect(canvas.queryByRole("listbox")).toBeNull();
    await expect(box).toHaveValue("Fig");
    await expect(args.onChange).not.toHaveBeenCalled();

    await userEvent.keyboard("berry");
    await expect(canvas.getAllByRole("option")).toHaveLength(1);
    await userEvent.keyboard("{Enter}");
    await expect(args.onChange).toHaveBeenLastCalledWith("elderberry");
    await expect(box).toHaveValue("Elderberry");
    await expect(box).toHaveFocus();
  },
};

/** A press chooses, and leaves the focus in the box. */
export const Pressed: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const box = canvas.getByRole("combobox", { name: "Fruit" });
    await userEvent.click(box);
    await userEvent.click(canvas.getByRole("option", { name: /Cherry/ }));
    await expect(args.onChange).toHaveBeenLastCalledWith("cherry");
    await expect(box).toHaveValue("Cherry");
    await expect(box).toHaveFocus();
    await expect(canvas.queryByRole("listbox")).toBeNull();
  },
};

export const NothingFound: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Fruit" }));
    await userEvent.keyboard("quince");
    await expect(canvas.getByRole("status")).toHaveTextContent("No fruit found");
    await userEvent.keyboard("{Enter}");
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** The options are still being made. */
export const Making: Story = {
  args: { find: () => undefined },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("combobox", { name: "Fruit" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("Loading fruits…");
  },
};
