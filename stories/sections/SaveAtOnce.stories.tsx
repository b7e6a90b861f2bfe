import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { AccountSettings, PreferencesSection } from "../../src/index";
import { text } from "../worlds/pageWords";
import { comeBack, footSays, goOffline, goOnline, loaded, patchesOf, press, retype, type Page } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import * as every from "./everySection";

/** Each change is saved at once (`save="change"` on the provider or on a section), and can be undone. */
const meta: Meta<typeof PreferencesSection> = {
  title: "Page/Saving at once",
  component: PreferencesSection,
  parameters: { ...inWorld({ provider: { save: "change" } }) },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { label } = text.preferences.disable_view_sync;

async function turnSyncOff({ canvas, userEvent }: Page): Promise<HTMLElement> {
  const sync = await canvas.findByRole("switch", { name: label });
  await userEvent.click(sync);
  return sync;
}

export const Live: Story = { render: () => <AccountSettings /> };

export const Saved: Story = {
  play: async (page) => {
    await turnSyncOff(page);
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([{ disable_view_sync: true }]);
    await expect(page.canvas.getByRole("button", { name: text.actions.undoOf(label) })).toBeVisible();
  },
};

/** The former value is saved again, through the same queue. The focus goes to its control. */
export const Undone: Story = {
  play: async (page) => {
    const sync = await turnSyncOff(page);
    await page.userEvent.click(await page.canvas.findByRole("button", { name: text.actions.undoOf(label) }));
    await footSays(page, text.state.undone);
    await expect(sync).toBeChecked();
    await expect(sync).toHaveFocus();
    await expect(patchesOf(serverOf(page))).toEqual([{ disable_view_sync: true }, { disable_view_sync: false }]);
  },
};

/** The former value could not be saved: it stays in its control, and "Try again" saves it. */
export const UndoFailed: Story = {
  play: async (page) => {
    const sync = await turnSyncOff(page);
    const undo = await page.canvas.findByRole("button", { name: text.actions.undoOf(label) });
    serverOf(page).fail({ method: "PATCH", times: 1 }, every.failures.crashed[0]);
    await page.userEvent.click(undo);
    await footSays(page, text.state.notSaved(every.failures.crashed[1]));
    await expect(sync).toBeChecked();
    await press(page, text.actions.tryAgain);
    await footSays(page, text.state.undone);
    await expect(serverOf(page).account().disable_view_sync).toBe(false);
  },
};

/** Another device has saved something newer since: Undo is gone, and would have taken that back. */
export const NewerElsewhere: Story = {
  play: async (page) => {
    const language = await page.canvas.findByLabelText<HTMLSelectElement>(text.preferences.language.label);
    await page.userEvent.selectOptions(language, "Deutsch");
    const undo = await page.canvas.findByRole("button", { name: text.actions.undoOf(text.preferences.language.label) });
    serverOf(page).change(undefined, { language: "fr-FR" });
    comeBack();
    await waitFor(() => expect(language).toHaveDisplayValue("Français"));
    await expect(undo).not.toBeInTheDocument();
  },
};

/** A text is saved when the user leaves its box, together with the choice made meanwhile. */
export const Text: Story = {
  render: () => <AccountSettings layout="page" sections={["profile", "preferences"]} />,
  play: async (page) => {
    await loaded(page.canvasElement);
    await retype(page, text.profile.nick.label, "Ada King");
    await expect(patchesOf(serverOf(page))).toEqual([]);
    await page.userEvent.tab();
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King" }]));
  },
};

/** A text that the server would refuse is not sent, and takes no other change with it. */
export const Refused: Story = {
  render: () => <AccountSettings layout="page" sections={["profile"]} />,
  play: async (page) => {
    await loaded(page.canvasElement);
    const nick = await retype(page, text.profile.nick.label, " ");
    await page.userEvent.tab();
    await waitFor(() => expect(nick).toBeInvalid());
    await page.userEvent.selectOptions(
      page.canvas.getByLabelText(text.profile.share_links_in_profile.label),
      "all_share",
    );
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([{ share_links_in_profile: "all_share" }]));
    await expect(nick).toBeInvalid();
    await footSays(page, text.state.needsAttention(1));
  },
};

export const Failed: Story = {
  parameters: inWorld({
    provider: { save: "change" },
    prepare: (cloudreve) => void cloudreve.fail({ method: "PATCH", times: 1 }, every.failures.crashed[0]),
  }),
  play: async (page) => {
    await turnSyncOff(page);
    await page.canvas.findByRole("button", { name: text.actions.tryAgain });
    await press(page, text.actions.tryAgain);
    await footSays(page, text.state.saved);
  },
};

/** A change that was not saved, and a newer one elsewhere: the user chooses, and that is saved at once. */
export const Conflict: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const language = await page.canvas.findByLabelText<HTMLSelectElement>(text.preferences.language.label);
    cloudreve.fail({ method: "PATCH", times: 1 }, every.failures.crashed[0]);
    await page.userEvent.selectOptions(language, "Deutsch");
    await page.canvas.findByRole("button", { name: text.actions.tryAgain });
    cloudreve.change(undefined, { language: "fr-FR" });
    comeBack();
    await footSays(page, text.state.chooseFirst);
    await expect(language).toHaveDisplayValue("Deutsch");
    await press(page, text.actions.keepMine);
    await footSays(page, text.state.saved);
    await expect(cloudreve.account().language).toBe("de-DE");
  },
};

/** It is saved when the device is back. */
export const Offline: Story = {
  beforeEach: goOffline,
  parameters: inWorld({
    provider: { save: "change" },
    prepare: (cloudreve) => void cloudreve.fail({ method: "PATCH", times: 1 }, { kind: "dropped" }),
  }),
  play: async (page) => {
    await turnSyncOff(page);
    await footSays(page, text.state.savedOnceOnline);
    goOnline();
    await footSays(page, text.state.saved);
  },
};
