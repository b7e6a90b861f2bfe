import type { Meta, StoryObj } from "@storybook/react-vite";
import type { SyntheticEvent } from "react";
import { expect, fn } from "storybook/test";
import { Banner } from "../../src/ui/Banner/Banner";
import { Button } from "../../src/ui/Button/Button";
import { Empty } from "../../src/ui/Empty/Empty";
import { Foot } from "../../src/ui/Foot/Foot";
import { Section } from "../../src/ui/Section/Section";
import { SettingsRow } from "../../src/ui/SettingsRow/SettingsRow";
import { Skeleton } from "../../src/ui/Skeleton/Skeleton";
import { SkeletonRow } from "../../src/ui/Skeleton/SkeletonRow";
import { TextInput } from "../../src/ui/TextInput/TextInput";

const meta = {
  title: "UI/Section",
  component: Section,
  args: {
    as: "form",
    title: "Profile",
    description: "What other people see of you.",
    children: (
      <SettingsRow label="Display name" why="Shown beside your shares.">
        {(control) => <TextInput {...control} defaultValue="Ada Lovelace" />}
      </SettingsRow>
    ),
    foot: <Foot />,
    onSubmit: fn((event: SyntheticEvent) => event.preventDefault()),
  },
} satisfies Meta<typeof Section>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Clean: Story = {};

export const Dirty: Story = {
  args: {
    state: "dirty",
    foot: (
      <Foot text="1 change">
        <Button type="submit" variant="primary">
          Save
        </Button>
      </Foot>
    ),
  },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole("form", { name: "Profile" })).toBeVisible();
    await userEvent.type(canvas.getByLabelText("Display name"), "{Enter}");
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

/** While saving, Enter in a field does not submit a second time. */
export const Saving: Story = {
  args: {
    state: "saving",
    busy: true,
    foot: (
      <Foot icon="spinner" text="Saving…">
        <Button type="submit" variant="primary" busy>
          Save
        </Button>
      </Foot>
    ),
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText("Display name"), "{Enter}");
    await expect(args.onSubmit).not.toHaveBeenCalled();
  },
};

export const Failed: Story = {
  args: { state: "failed", foot: <Foot tone="danger" icon="alert" text="The server does not answer." /> },
};

/** While the title is a skeleton, it is not a heading. */
export const Loading: Story = {
  args: {
    as: "section",
    state: "loading",
    busy: true,
    title: <Skeleton of="label" />,
    description: undefined,
    children: <SkeletonRow kind="control" />,
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("heading")).toBeNull();
  },
};

export const Saved: Story = { args: { state: "saved", foot: <Foot tone="success" icon="check" text="Saved" /> } };

export const Waiting: Story = {
  args: {
    state: "waiting",
    busy: true,
    foot: (
      <Foot icon="spinner" text="Waiting for another tab to finish saving…">
        <Button variant="ghost">Stop waiting</Button>
      </Foot>
    ),
  },
};

export const Conflict: Story = {
  args: { state: "conflict", foot: <Foot tone="warning" icon="warning" text="Choose which value to keep first." /> },
};

export const Offline: Story = {
  args: { state: "offline", foot: <Foot icon="offline" text="You are offline. Save when you are back." /> },
};

/** A read-only section has nothing to submit, so it is not a form. */
export const ReadOnly: Story = {
  args: {
    as: "section",
    state: "readonly",
    foot: undefined,
    children: (
      <>
        <Banner icon="lock" text="This app may see these settings but not change them." />
        <SettingsRow label="Display name">
          {(control) => <TextInput {...control} readOnly defaultValue="Ada Lovelace" />}
        </SettingsRow>
      </>
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole("form")).toBeNull();
    await userEvent.type(canvas.getByLabelText("Display name"), "!");
    await expect(canvas.getByLabelText("Display name")).toHaveValue("Ada Lovelace");
  },
};

export const ReadFailed: Story = {
  args: {
    as: "section",
    state: "readFailed",
    foot: undefined,
    children: (
      <Empty
        title="These settings could not be loaded"
        text="The server could not be reached."
        action={<Button>Try again</Button>}
      />
    ),
  },
};

/** The answer was lost: the saved values are read back from the server. */
export const Checking: Story = {
  args: {
    state: "checking",
    busy: true,
    foot: (
      <Foot icon="spinner" text="Checking what was saved…">
        <Button type="submit" variant="primary" busy>
          Save
        </Button>
      </Foot>
    ),
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText("Display name"), "{Enter}");
    await expect(args.onSubmit).not.toHaveBeenCalled();
    await expect(canvas.getByRole("status")).toHaveTextContent("Checking what was saved…");
  },
};
