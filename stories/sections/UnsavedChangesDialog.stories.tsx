import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, fn, screen, waitFor, within } from "storybook/test";
import { PreferencesSection, ProfileSection, UnsavedChangesDialog, useUnsavedChanges } from "../../src/index";
import { inEnglish, text } from "../worlds/pageWords";
import { patchesOf, press, retype, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { dialogGoes, dialogSays } from "./dialogs";
import { expectToFit, narrow } from "./rooms";

const onLeave = fn();

/** Imitates a host's router that blocks a navigation. */
function Host() {
  const { shouldBlock } = useUnsavedChanges();
  const [isBlocked, setBlocked] = useState(false);
  const leave = () => {
    setBlocked(false);
    onLeave();
  };
  return (
    <>
      <ProfileSection />
      <PreferencesSection />
      <button type="button" onClick={() => (shouldBlock() ? setBlocked(true) : leave())}>
        Leave
      </button>
      <UnsavedChangesDialog open={isBlocked} onLeave={leave} onStay={() => setBlocked(false)} />
    </>
  );
}

/** Asks before the user leaves unsaved changes. For the two routers, see Routers. */
const meta: Meta<typeof UnsavedChangesDialog> = {
  title: "Page/UnsavedChangesDialog",
  component: UnsavedChangesDialog,
  parameters: { ...inWorld() },
  render: () => <Host />,
};
export default meta;

type Story = StoryObj<typeof meta>;

async function open(page: Page) {
  const name = await retype(page, text.profile.nick.label, "Ada King");
  await page.userEvent.click(
    await page.canvas.findByRole("switch", { name: text.preferences.disable_view_sync.label }),
  );
  await press(page, "Leave");
  const dialog = await screen.findByRole("dialog");
  return {
    name,
    dialog,
    answer: async (button: string) => page.userEvent.click(within(dialog).getByRole("button", { name: button })),
  };
}

/** Names the changes that would be lost. The focus is on the safe choice. */
export const Open: Story = {
  play: async (page) => {
    const { dialog } = await open(page);
    await expect(dialog).toHaveAccessibleName(text.unsaved.leave.title);
    await expect(dialog).toHaveAccessibleDescription(
      text.unsaved.leave.description(inEnglish.list([text.profile.title, text.preferences.title])),
    );
    await waitFor(() => expect(within(dialog).getByRole("button", { name: text.unsaved.leave.stay })).toHaveFocus());
    await expect(onLeave).not.toHaveBeenCalled();
  },
};

export const Dark: Story = { ...Open, globals: { scheme: "dark" } };

export const Narrow: Story = {
  ...narrow,
  play: async (page) => {
    const { dialog } = await open(page);
    await expectToFit(dialog);
  },
};

/** Without unsaved changes there is no question. */
export const NotAsked: Story = {
  play: async (page) => {
    await page.canvas.findByLabelText(text.profile.nick.label);
    await press(page, "Leave");
    await expect(onLeave).toHaveBeenCalledOnce();
    await expect(screen.queryByRole("dialog")).toBeNull();
  },
};

/** The server cannot save it: after staying, the focus is at the reason. */
export const NotSaved: Story = {
  play: async (page) => {
    const { name, answer } = await open(page);
    serverOf(page).fail({ method: "PATCH" }, { code: 50001, msg: "Database error" });
    await answer(text.unsaved.leave.save);
    await dialogSays(text.unsaved.leave.notSaved);
    await expect(onLeave).not.toHaveBeenCalled();
    await answer(text.unsaved.leave.stay);
    await dialogGoes();
    await expect(name).toHaveValue("Ada King");
    await expect(page.canvas.getAllByText(text.state.notSaved(text.errors.codes[50001]))).toHaveLength(2);
    await waitFor(() => expect(page.canvas.getAllByRole("button", { name: text.actions.tryAgain })[0]).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toHaveLength(1);
  },
};
