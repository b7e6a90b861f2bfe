import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import {
  AccountSettings,
  PasswordSection,
  PreferencesSection,
  ProfileSection,
  UnsavedChangesBar,
  useUnsavedChanges,
  VersionRetentionSection,
} from "../../src/index";
import { text } from "../worlds/pageWords";
import { patchesOf, loaded, press } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";

/** The unsaved changes of all sections, and the actions on all of them. */
const meta: Meta<typeof AccountSettings> = {
  title: "Page/UnsavedChanges",
  component: AccountSettings,
  args: { layout: "page" },
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Page = Pick<StoryContext, "canvas" | "userEvent">;

const findBar = ({ canvas }: Pick<Page, "canvas">) => canvas.findByRole("region", { name: text.unsaved.title });
const queryBar = ({ canvas }: Pick<Page, "canvas">) => canvas.queryByRole("region", { name: text.unsaved.title });
const barGoes = (page: Page) => waitFor(() => expect(queryBar(page)).toBeNull());

async function rename({ canvas, userEvent }: Page, name: string) {
  const box = await canvas.findByLabelText(text.profile.nick.label);
  await userEvent.clear(box);
  if (name) await userEvent.type(box, name);
  return box;
}

async function toggleSync({ canvas, userEvent }: Page) {
  const sync = await canvas.findByRole("switch", { name: text.preferences.disable_view_sync.label });
  await userEvent.click(sync);
  return sync;
}

async function fillPassword(page: Page, current: string) {
  const { canvas, userEvent } = page;
  await press(page, text.password.changeName);
  await userEvent.type(await canvas.findByLabelText(text.password.current_password.label), current);
  await userEvent.type(await canvas.findByLabelText(text.password.new_password.label), "second-pass-2");
  await userEvent.type(await canvas.findByLabelText(text.password.confirm_new_password.label), "second-pass-2");
}

/** Two dirty sections open the bar; "Save all" sends the dirty fields of both in one PATCH. */
export const SaveAll: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas, userEvent } = page;
    const name = await rename(page, "Ada King");
    await toggleSync(page);
    const bar = await findBar(page);
    await expect(within(bar).getByRole("status")).toHaveTextContent(text.unsaved.summary(2, 2));
    const list = within(canvas.getByRole("navigation"));
    const marked = list
      .getAllByRole("img", { name: text.page.unsavedMark })
      .map((mark) => mark.closest("a")?.textContent);
    await expect(marked).toEqual([text.profile.title, text.preferences.title]);

    await userEvent.click(within(bar).getByRole("button", { name: text.actions.saveAll }));
    await barGoes(page);
    await expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King", disable_view_sync: true }]);
    await expect(list.queryByRole("img")).toBeNull();
    // The focused button has disappeared with the bar.
    await waitFor(() => expect(name).toHaveFocus());
  },
};

export const DiscardAll: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const name = await rename(page, "Ada King");
    const sync = await toggleSync(page);
    await page.userEvent.click(within(await findBar(page)).getByRole("button", { name: text.actions.discardAll }));
    await barGoes(page);
    await expect(name).toHaveValue(ada.nick);
    await expect(sync).toBeChecked();
    await expect(patchesOf(cloudreve)).toEqual([]);
    await waitFor(() => expect(name).toHaveFocus());
  },
};

/** One dirty section has its own Save; the bar replaces it only while it is out of sight. */
export const OneSectionOutOfSight: Story = {
  play: async (page) => {
    const { canvas } = page;
    const name = await rename(page, "Ada King");
    const profile = canvas.getByRole("form", { name: text.profile.title });
    within(profile).getByRole("button", { name: text.actions.save }).scrollIntoView({ block: "center" });
    await twoFrames();
    await expect(queryBar(page)).toBeNull();

    canvas.getByRole("region", { name: text.twoFactor.title }).scrollIntoView({ block: "end" });
    await expect(within(await findBar(page)).getByRole("status")).toHaveTextContent(text.unsaved.summary(1, 1));

    name.scrollIntoView({ block: "center" });
    await barGoes(page);
  },
};

/** A refused input stays, with the reason at its field; the rest is saved. */
export const OneSectionInvalid: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas, userEvent } = page;
    const name = await rename(page, "");
    await toggleSync(page);
    await userEvent.click(within(await findBar(page)).getByRole("button", { name: text.actions.saveAll }));
    await within(canvas.getByRole("form", { name: text.preferences.title })).findByText(text.state.saved);
    await expect(patchesOf(cloudreve)).toEqual([{ disable_view_sync: true }]);
    await expect(name).toHaveAccessibleDescription(`${text.profile.nick.why} ${text.issues.nameRequired}`);
    await expect(name).toHaveFocus();
    // Its own foot replaces the bar while it is in sight.
    await within(canvas.getByRole("form", { name: text.profile.title })).findByText(text.state.needsAttention(1));
    canvas.getByRole("region", { name: text.twoFactor.title }).scrollIntoView({ block: "end" });
    await expect(within(await findBar(page)).getByRole("status")).toHaveTextContent(text.unsaved.failed);
    await expect(name).toHaveValue("");
  },
};

/** The bar stays while two sections are unsaved; the focus is on the first invalid field. */
export const TwoSectionsInvalid: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas, userEvent } = page;
    const name = await rename(page, "");
    await toggleSync(page);
    const maximum = canvas.getByRole("textbox", { name: text.versionRetention.version_retention_max.label });
    await userEvent.clear(maximum);
    await userEvent.type(maximum, "-3");
    const bar = await findBar(page);
    await expect(within(bar).getByRole("status")).toHaveTextContent(text.unsaved.summary(3, 3));
    await userEvent.click(within(bar).getByRole("button", { name: text.actions.saveAll }));
    await waitFor(() => expect(within(bar).getByRole("status")).toHaveTextContent(text.unsaved.failed));
    await expect(patchesOf(cloudreve)).toEqual([{ disable_view_sync: true }]);
    await expect(name).toHaveAccessibleDescription(`${text.profile.nick.why} ${text.issues.nameRequired}`);
    await expect(maximum).toHaveAccessibleDescription(
      `${text.versionRetention.version_retention_max.why} ${text.issues.wholeNumber}`,
    );
    await waitFor(() => expect(name).toHaveFocus());
    // Axe would count a control that lies half below the bar as small.
    name.scrollIntoView({ block: "start" });
  },
};

/** Preferences are sent first, together; then the password, alone. */
export const WithPassword: Story = {
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas, userEvent } = page;
    await rename(page, "Ada King");
    await toggleSync(page);
    await fillPassword(page, ada.password);
    await userEvent.click(within(await findBar(page)).getByRole("button", { name: text.actions.saveAll }));
    await canvas.findByText(text.password.changed);
    await barGoes(page);
    await expect(patchesOf(cloudreve)).toEqual([
      { nick: "Ada King", disable_view_sync: true },
      { current_password: ada.password, new_password: "second-pass-2" },
    ]);
  },
};

/** A password waits until all else is saved. A wrong current one is then said at its field. */
export const WithWrongPassword: Story = {
  play: async (page) => {
    const { canvas, userEvent } = page;
    const name = await rename(page, "");
    await fillPassword(page, "not-the-password");
    const saveAll = async () =>
      userEvent.click(within(await findBar(page)).getByRole("button", { name: text.actions.saveAll }));
    await saveAll();
    await waitFor(() => expect(name).toHaveFocus());
    const bar = within(await findBar(page));
    await waitFor(() => expect(bar.getByRole("status")).toHaveTextContent(text.unsaved.failed));
    await expect(bar.getByRole("button", { name: text.actions.saveAll })).not.toHaveAttribute("aria-disabled");
    await expect(patchesOf(serverOf(page))).toEqual([]);

    await rename(page, "Ada King");
    await saveAll();
    await canvas.findByText(text.issues.currentPasswordWrong);
    await waitFor(() => expect(canvas.getByLabelText(text.password.current_password.label)).toHaveFocus());
  },
};

/** The bar for a host that places single sections: it sticks to the end of its container. */
export const BarOfSingleSections: Story = {
  render: () => (
    <>
      <ProfileSection />
      <VersionRetentionSection />
      <UnsavedChangesBar />
    </>
  ),
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas, userEvent } = page;
    await rename(page, "Ada King");
    await userEvent.click(canvas.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label }));
    const bar = await findBar(page);
    await expect(within(bar).getByRole("status")).toHaveTextContent(text.unsaved.summary(2, 2));
    await userEvent.click(within(bar).getByRole("button", { name: text.actions.saveAll }));
    await barGoes(page);
    await expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King", version_retention_enabled: false }]);
    await waitFor(() => expect(canvas.getByLabelText(text.profile.nick.label)).toHaveFocus());
  },
};

function OwnBar() {
  const { count, saving, saveAll, discardAll } = useUnsavedChanges();
  return (
    <p>
      <button type="button" disabled={count === 0 || saving} onClick={() => void saveAll()}>
        Save {count} changes
      </button>
      <button type="button" disabled={count === 0 || saving} onClick={discardAll}>
        Undo
      </button>
    </p>
  );
}

/** A host's own buttons instead of the bar, with `useUnsavedChanges()`. */
export const OwnButtons: Story = {
  render: () => (
    <>
      <OwnBar />
      <ProfileSection />
      <PreferencesSection />
      <PasswordSection />
    </>
  ),
  play: async (page) => {
    const cloudreve = serverOf(page);
    const { canvas, canvasElement, userEvent } = page;
    await loaded(canvasElement);
    await expect(canvas.getByRole("button", { name: "Save 0 changes" })).toBeDisabled();
    const name = await rename(page, "Ada King");
    const sync = await toggleSync(page);
    await userEvent.click(await canvas.findByRole("button", { name: "Undo" }));
    await expect(name).toHaveValue(ada.nick);
    await expect(sync).toBeChecked();

    await rename(page, "Ada King");
    await toggleSync(page);
    await userEvent.click(await canvas.findByRole("button", { name: "Save 2 changes" }));
    await canvas.findByRole("button", { name: "Save 0 changes" });
    await expect(patchesOf(cloudreve)).toEqual([{ nick: "Ada King", disable_view_sync: true }]);
  },
};

/** An observer reports visibility after the next frame. */
const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
