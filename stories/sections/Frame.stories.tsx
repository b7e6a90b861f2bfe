import type { Meta, StoryObj } from "@storybook/react-vite";
import { createRef, type ReactNode } from "react";
import { expect, fn, waitFor } from "storybook/test";
import { useSettingsContext } from "../../src/hooks/SettingsContext";
import { DialogFoot } from "../../src/sections/dialogs/DialogFoot";
import { Fault, PlainFault } from "../../src/sections/frame/Fault";
import { NotLoaded } from "../../src/sections/frame/NotLoaded";
import { ReadOnlyBanner } from "../../src/sections/frame/ReadOnlyBanner";
import { SettingsRoot } from "../../src/sections/frame/SettingsRoot";
import { text } from "../worlds/pageWords";
import { press } from "../worlds/plays";
import { inWorld } from "../worlds/storyWorlds";

/** The messages of a section's frame. The stories of the sections show rows, feet and conflicts. */
const meta = {
  title: "Sections/Frame",
  parameters: { ...inWorld() },
} satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

const onTryAgain = fn();

/** The parts of a section's content are rendered once the texts are there. */
function Content({ children }: { children: ReactNode }) {
  const { messages } = useSettingsContext();
  return messages && <SettingsRoot>{children}</SettingsRoot>;
}

/** The code of a part could not be loaded. */
export const CodeNotLoaded: Story = {
  render: () => (
    <Content>
      <NotLoaded onRetry={onTryAgain} />
    </Content>
  ),
  play: async (page) => {
    await expect(await page.canvas.findByRole("alert")).toHaveTextContent(text.errors.notLoaded);
    await press(page, text.actions.tryAgain);
    await expect(onTryAgain).toHaveBeenCalled();
  },
};

/** The host's token may not change the section. */
export const ReadOnly: Story = {
  render: () => (
    <Content>
      <ReadOnlyBanner />
    </Content>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(text.state.readOnly)).toBeVisible();
  },
};

/** The code of a dialog could not be loaded: the foot of the section says so, in place of what was done before. */
export const DialogNotLoaded: Story = dialogFoot("notLoaded", text.errors.notLoaded);
/** A dialog has thrown, and is closed. */
export const DialogBroken: Story = dialogFoot("unexpected", text.errors.sentence(text.errors.unexpected));

function dialogFoot(failure: "notLoaded" | "unexpected", words: string): Story {
  return {
    render: () => (
      <Content>
        <DialogFoot dialogs={[{ failure }]} done={text.passkeys.wasAdded("Phone")} />
      </Content>
    ),
    play: async ({ canvas }) => {
      await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(words));
      await expect(canvas.queryByText(text.passkeys.wasAdded("Phone"))).toBeNull();
    },
  };
}

const place = createRef<HTMLElement>();

/** A section has thrown. */
export const SectionBroken: Story = {
  render: () => <Fault section="theme" title={undefined} id={undefined} place={place} onTryAgain={onTryAgain} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { name: text.theme.title })).toBeVisible();
    await expect(canvas.getByText(text.state.broken)).toBeVisible();
    await expect(canvas.getByRole("button", { name: text.actions.tryAgain })).toBeVisible();
  },
};

/** Its message has thrown, too: plain words, in English. */
export const MessageBroken: Story = {
  render: () => <PlainFault id={undefined} place={place} onTryAgain={onTryAgain} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toBeVisible();
  },
};
