import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Button } from "../../src/ui/Button/Button";
import { Foot } from "../../src/ui/Foot/Foot";

const meta = {
  title: "UI/Foot",
  component: Foot,
} satisfies Meta<typeof Foot>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The status element is rendered before it has a text: a live region announces only later changes. */
export const Silent: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toBeEmptyDOMElement();
  },
};

export const Unsaved: Story = {
  args: {
    text: "2 changes",
    children: (
      <>
        <Button variant="ghost">Discard</Button>
        <Button variant="primary">Save</Button>
      </>
    ),
  },
};

export const Saving: Story = {
  args: {
    icon: "spinner",
    text: "Saving…",
    children: (
      <Button variant="primary" busy>
        Save
      </Button>
    ),
  },
};

export const Saved: Story = { args: { tone: "success", icon: "check", text: "Saved" } };

export const Failed: Story = {
  args: { tone: "danger", icon: "alert", text: "The server does not answer.", children: <Button>Try again</Button> },
};

export const Conflict: Story = { args: { tone: "warning", icon: "warning", text: "Saved elsewhere in the meantime." } };

export const Waiting: Story = {
  args: {
    icon: "spinner",
    text: "Waiting for another tab to finish saving…",
    children: <Button variant="ghost">Stop waiting</Button>,
  },
};

export const Offline: Story = {
  args: {
    icon: "offline",
    text: "You are offline. Save when you are back.",
    children: (
      <Button variant="primary" disabled>
        Save
      </Button>
    ),
  },
};

/** A long reason wraps and leaves room for the buttons. */
export const Long: Story = {
  parameters: { width: 360 },
  args: {
    tone: "danger",
    icon: "alert",
    text: "Not saved: the server refused it with “InvalidParametersBecauseOfAReasonThatHasNoSpacesInIt” (40001). Your changes are kept.",
    children: (
      <>
        <Button variant="ghost">Discard</Button>
        <Button variant="primary">Try again</Button>
      </>
    ),
  },
  play: async ({ canvas }) => {
    const foot = canvas.getByRole("status").parentElement;
    await expect(foot?.scrollWidth).toBeLessThanOrEqual(foot?.clientWidth ?? 0);
  },
};

export const Checking: Story = {
  args: {
    icon: "spinner",
    text: "Checking what was saved…",
    children: (
      <Button variant="primary" busy>
        Save
      </Button>
    ),
  },
};

/** The answer was lost: the server may or may not have saved. */
export const Unknown: Story = {
  args: {
    tone: "danger",
    icon: "alert",
    text: "Not known whether this was saved: the server could not be reached. Your changes are kept.",
    children: (
      <>
        <Button variant="ghost">Discard</Button>
        <Button variant="primary">Try again</Button>
      </>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent(/^Not known whether this was saved/);
  },
};
