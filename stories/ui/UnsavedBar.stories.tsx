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

export const Saving: Story = {
  args: {
    text: "Saving…",
    actions: (
      <>
        <Button variant="ghost" disabled>
          Discard all
        </Button>
        <Button variant="primary" busy>
          Save all
        </Button>
      </>
    ),
  },
};

/** A save failed: the sections that need attention complete the text. */
export const Failed: Story = {
  args: {
    tone: "danger",
    text: (
      <>
        <span>{"Not saved. Needs your attention: "}</span>
        <button type="button" className="cr-bar-link">
          Profile
        </button>
      </>
    ),
  },
};

/** Before the bar is shown: its room and its live region, without words. */
export const Room: Story = {
  args: { shown: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).toBeNull();
    await expect(canvas.getByRole("status")).toHaveTextContent("");
  },
};

/** The text wraps; the buttons keep their place. */
export const Narrow: Story = {
  parameters: { width: 360 },
  args: { text: "Not saved: two fields in Profile, Preferences and Version retention need your attention." },
  play: async ({ canvas }) => {
    const bar = canvas.getByRole("region", { name: "Unsaved changes" });
    await expect(bar.scrollWidth).toBeLessThanOrEqual(bar.clientWidth);
  },
};
