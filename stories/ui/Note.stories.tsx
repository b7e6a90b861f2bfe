import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../../src/ui/Button/Button";
import { Note } from "../../src/ui/Note/Note";
import { expectToFit } from "../sections/rooms";

const meta = {
  title: "UI/Note",
  component: Note,
  args: { text: "Your browser asks for the password after this." },
} satisfies Meta<typeof Note>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Remark: Story = {};

export const Conflict: Story = {
  args: {
    tone: "warning",
    text: "Saved elsewhere: “Ada King”.",
    actions: (
      <>
        <Button size="small">Keep mine</Button>
        <Button size="small">Take theirs</Button>
      </>
    ),
  },
};

export const Long: Story = {
  parameters: { width: 360 },
  args: {
    ...Conflict.args,
    text: `${"A text of many words that goes on. ".repeat(8)}And-one-word-that-is-longer-than-the-line-that-it-has-to-stand-in.`,
  },
  play: async ({ canvasElement }) => expectToFit(canvasElement.querySelector(".cr-note")),
};
