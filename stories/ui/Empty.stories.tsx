import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Button } from "../../src/ui/Button/Button";
import { Empty } from "../../src/ui/Empty/Empty";
import { expectToFit } from "../sections/rooms";

const meta = {
  title: "UI/Empty",
  component: Empty,
  args: { title: "This account has no password", text: "You sign in with a passkey.", icon: "lock" },
} satisfies Meta<typeof Empty>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Nothing: Story = {};

/** Screen readers announce a failure. */
export const Failure: Story = {
  args: {
    tone: "danger",
    icon: "alert",
    title: "Could not be loaded",
    text: "The server does not answer.",
    action: <Button>Try again</Button>,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent("Could not be loaded");
  },
};

export const Long: Story = {
  parameters: { width: 360 },
  args: {
    ...Failure.args,
    text: `${"A text of many words that goes on. ".repeat(8)}And-one-word-that-is-longer-than-the-line-that-it-has-to-stand-in.`,
  },
  play: async ({ canvasElement }) => expectToFit(canvasElement.querySelector(".cr-empty")),
};
