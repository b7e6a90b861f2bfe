import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Button } from "../../src/ui/Button/Button";
import { UnsavedBar } from "../../src/ui/UnsavedBar/UnsavedBar";

const meta = {
  title: "UI/UnsavedBar",
  component: UnsavedBar,
  args: {
    label: "Unsaved changes",
    text: "2 sections have changes",
    actions: (
      <>
        <Button variant="ghost">Discard all</Button>
        <Button variant="primary">Save all</Button>
      </>
    ),
  },
} satisfies Meta<typeof UnsavedBar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Waiting: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("region", { name: "Unsaved changes" })).toBeInTheDocument();
    await expect(canvas.getByRole("status")).toHaveTextContent("2 sections have changes");
  },
};
