import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { PreferencesSection } from "../../src/index";
import { messages as zhCN } from "../../src/messages/zh-CN";
import { text } from "../worlds/pageWords";
import { footSays, loaded, patchesOf, press } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import * as every from "./everySection";

/** The language and synced folder views. */
const meta: Meta<typeof PreferencesSection> = {
  title: "Sections/Preferences",
  component: PreferencesSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

/** Shown negated. */
const turnSyncOff: every.Edit = {
  make: async ({ canvas, userEvent }) => {
    const sync = await canvas.findByRole("switch", { name: text.preferences.disable_view_sync.label });
    await userEvent.click(sync);
    return sync;
  },
  patch: { disable_view_sync: true },
};

const chooseGerman: every.Edit = {
  make: async ({ canvas, userEvent }) => {
    const language = await canvas.findByLabelText(text.preferences.language.label);
    await userEvent.selectOptions(language, "Deutsch");
    return language;
  },
  patch: { language: "de-DE" },
};

export const Live: Story = {};

export const Loading: Story = every.loading(text.preferences.title);

export const Loaded: Story = {
  play: async (page) => {
    const { canvas, canvasElement } = page;
    await loaded(canvasElement);
    const language = canvas.getByLabelText(text.preferences.language.label);
    await expect(language).toHaveDisplayValue("English (United States)");
    await expect(language).toHaveAccessibleDescription(text.preferences.language.why);
    // Each name has the `lang` of its own language, so that a screen reader pronounces it right.
    await expect(canvas.getByRole("option", { name: "日本語" })).toHaveAttribute("lang", "ja-JP");
    await expect(canvas.getByRole("switch", { name: text.preferences.disable_view_sync.label })).toBeChecked();
    await footSays(page, "");
  },
};

export const Dirty: Story = every.dirty(turnSyncOff);
export const Discarded: Story = every.discarded(chooseGerman);
export const Saving: Story = every.saving(turnSyncOff);
export const Saved: Story = every.saved(turnSyncOff);

/** With the keyboard only: Tab to the switch, Space, Tab to Save. */
export const SavedByKeyboard: Story = {
  play: async (page) => {
    const { canvas, canvasElement, userEvent } = page;
    await loaded(canvasElement);
    // Other controls may stand between them.
    const tabTo = async (control: HTMLElement) => {
      for (let presses = 0; document.activeElement !== control && presses < 10; presses += 1) await userEvent.tab();
      await expect(control).toHaveFocus();
    };
    const sync = canvas.getByRole("switch", { name: text.preferences.disable_view_sync.label });
    await tabTo(sync);
    await userEvent.keyboard(" ");
    await tabTo(canvas.getByRole("button", { name: text.actions.discard }));
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await footSays(page, text.state.saved);
    await expect(patchesOf(serverOf(page))).toEqual([{ disable_view_sync: true }]);
    await waitFor(() => expect(sync).toHaveFocus());
  },
};

const onPreferencesSaved = fn();

/** The host is told, and the page switches to the language if it has its texts. */
export const LanguageSaved: Story = {
  parameters: inWorld({ provider: { onPreferencesSaved, followLanguage: true } }),
  play: async (page) => {
    const { canvas, userEvent } = page;
    await userEvent.selectOptions(await canvas.findByLabelText(text.preferences.language.label), "简体中文");
    await press(page, text.actions.save);
    await canvas.findByRole("form", { name: zhCN.preferences.title });
    await expect(onPreferencesSaved.mock.calls).toEqual([[{ language: "zh-CN" }]]);
    await expect(patchesOf(serverOf(page))).toEqual([{ language: "zh-CN" }]);
  },
};

/** Both are edited and one is changed back: only the other one is sent. */
export const ChangedBack: Story = {
  play: async (page) => {
    await turnSyncOff.make(page);
    await chooseGerman.make(page);
    await footSays(page, text.state.unsaved(2));
    await turnSyncOff.make(page);
    await footSays(page, text.state.unsaved(1));
    await press(page, text.actions.save);
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([chooseGerman.patch]));
  },
};

/** 40001 that names the field, and one that names none, after a PATCH with a single field. */
export const LanguageRefused: Story = languageRefused("Language too long", text.issues.tooLong(0));
export const LanguageRefusedWithoutName: Story = languageRefused(
  "Invalid parameters.",
  text.issues.serverSays("Invalid parameters."),
);

function languageRefused(msg: string, words: string): Story {
  return {
    parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ method: "PATCH" }, { code: 40001, msg }) }),
    play: async (page) => {
      const language = await chooseGerman.make(page);
      await press(page, text.actions.save);
      await footSays(page, text.state.needsAttention(1));
      await expect(language).toBeInvalid();
      await expect(language).toHaveAccessibleDescription(`${text.preferences.language.why} ${words}`);
      await expect(language).toHaveFocus();
      await expect(language).toHaveDisplayValue("Deutsch");
      await expect(patchesOf(serverOf(page))).toEqual([chooseGerman.patch]);
    },
  };
}

export const Crashed: Story = every.failed(turnSyncOff, every.failures.crashed);
export const NoAnswer: Story = every.failed(turnSyncOff, every.failures.noAnswer);
export const ProxyPage: Story = every.failed(chooseGerman, every.failures.proxyPage);
export const RateLimited: Story = every.failed(chooseGerman, every.failures.rateLimited);
export const SignInRequired: Story = every.signInRequired(chooseGerman);
export const SavedAtSecondTry: Story = every.savedAtSecondTry(chooseGerman);
export const WaitingForAnotherTab: Story = every.waiting(turnSyncOff);
export const Checking: Story = every.checking(turnSyncOff);
export const Unknown: Story = every.unknown(turnSyncOff);
export const UnknownWasSaved: Story = every.unknownWasSaved(turnSyncOff);
export const UnknownWasNotSaved: Story = every.unknownWasNotSaved(chooseGerman);
export const Offline: Story = every.offline(turnSyncOff);
export const BackOnline: Story = every.backOnline(chooseGerman);

const french: every.Elsewhere = {
  change: { language: "fr-FR" },
  words: text.state.changedElsewhere("Français"),
  theirs: ({ canvas }) => canvas.getByDisplayValue("Français"),
};

export const Conflict: Story = every.conflict(chooseGerman, french);
export const ConflictUseTheirs: Story = every.conflictUseTheirs(chooseGerman, french);
export const ConflictKeepMine: Story = every.conflictKeepMine(chooseGerman, french);
export const SameElsewhere: Story = every.sameElsewhere(turnSyncOff);

export const ReadFailed: Story = every.readFailed("/user/setting", { kind: "html" }, text.errors.http(502));
export const ReadAgain: Story = every.readAgain("/user/me");

/** One resource has failed while another is still loading: "Try again" can be pressed at once. */
export const ReadAgainEarly: Story = {
  parameters: inWorld({
    prepare: (cloudreve) => {
      cloudreve.fail({ path: "/user/me", method: "GET", times: 1 }, { kind: "html" });
      cloudreve.fail({ path: "/user/setting", method: "GET" }, { kind: "slow", ms: 1_500 });
    },
  }),
  play: async (page) => {
    await page.canvas.findByText(text.errors.sentence(text.errors.http(502)));
    await expect(page.canvas.getByRole("button", { name: text.actions.tryAgain })).not.toHaveAttribute("aria-disabled");
    await press(page, text.actions.tryAgain);
    await page.canvas.findByLabelText(text.preferences.language.label);
  },
};

export const ReadOnly: Story = every.readOnly();
export const Narrow: Story = every.inNarrow(every.dirty(chooseGerman));
export const Wide: Story = every.inWide(every.dirty(chooseGerman));

/** A language that is not offered is shown under its own name, and kept. */
export const UnlistedLanguage: Story = otherLanguage("sv-SE", "svenska (Sverige)");

/** The server accepts any word. */
export const NoLanguageAtAll: Story = otherLanguage("tlh Klingon 🖖", "tlh Klingon 🖖");
export const NotChosen: Story = otherLanguage("", text.preferences.language.notChosen);

function otherLanguage(stored: string, shown: string): Story {
  return {
    parameters: inWorld({ account: { language: stored } }),
    play: async (page) => {
      await expect(await page.canvas.findByLabelText(text.preferences.language.label)).toHaveDisplayValue(shown);
      await turnSyncOff.make(page);
      await press(page, text.actions.save);
      await footSays(page, text.state.saved);
      await expect(patchesOf(serverOf(page))).toEqual([turnSyncOff.patch]);
      await expect(serverOf(page).account().language).toBe(stored);
    },
  };
}
