import type { Meta, StoryObj } from "@storybook/react-vite";
import { Message } from "../../src/ui/Message/Message";
import { expectToFit } from "../sections/rooms";

const meta = {
  title: "UI/Message",
  component: Message,
  args: { children: "Up to 255 characters." },
} satisfies Meta<typeof Message>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Muted: Story = {};

export const Danger: Story = { args: { tone: "danger", children: "Enter a name." } };

export const Warning: Story = { args: { tone: "warning", children: "“.TXT” matches no file." } };

export const Success: Story = { args: { tone: "success", children: "Both are the same." } };

export const Long: Story = {
  parameters: { width: 360 },
  args: {
    tone: "danger",
    children: `${"A text of many words that goes on. ".repeat(8)}And-one-word-that-is-longer-than-the-line-that-it-has-to-stand-in.`,
  },
  play: async ({ canvasElement }) => expectToFit(canvasElement.querySelector(".cr-message")),
};
