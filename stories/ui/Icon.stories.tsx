import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Icon, type IconName } from "../../src/ui/Icon/Icon";
import { icons } from "../../src/ui/Icon/icons";

const isIconName = (name: string): name is IconName => name in icons;

const meta = {
  title: "UI/Icon",
  component: Icon,
  args: { name: "folder" },
} satisfies Meta<typeof Icon>;
export default meta;

type Story = StoryObj<typeof meta>;

export const One: Story = {};

export const All: Story = {
  render: (args) => (
    <>
      {Object.keys(icons)
        .filter(isIconName)
        .map((name) => (
          <p key={name}>
            <Icon {...args} name={name} /> {name}
          </p>
        ))}
    </>
  ),
};

/** Hidden from screen readers: the text beside an icon carries the meaning. */
export const Mirrored: Story = {
  args: { name: "tabs", mirror: true },
  globals: { locale: "ar-AR" },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  },
};
