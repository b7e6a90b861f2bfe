import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { ThemeSection } from "../../src/index";
import { any, like, text } from "../worlds/pageWords";
import { entriesOf, footSays, loaded, patchesOf, press } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import * as every from "./everySection";
import { expectToFit, narrow, wide } from "./rooms";

/** The theme colors that the site offers. */
const meta: Meta<typeof ThemeSection> = {
  title: "Sections/Theme",
  component: ThemeSection,
  parameters: { ...inWorld() },
};
export default meta;

type Story = StoryObj<typeof meta>;

const { colors, default: isDefault, option } = text.theme;
const blueName = option(colors.blue, undefined, isDefault);
const tealName = option(colors.teal);
const pinkName = option(colors.pink);

const pickTeal: every.Edit = {
  make: async ({ canvas, userEvent }) => {
    const teal = await canvas.findByRole("radio", { name: tealName });
    await userEvent.click(teal);
    return teal;
  },
  patch: { preferred_theme: "#00796b" },
};

const onThemePreview = fn();
const previewing = inWorld({ provider: { onThemePreview } });
const previews = () => onThemePreview.mock.calls.map(([color]) => color as unknown);

export const Live: Story = {};

export const Loading: Story = every.loading(text.theme.title);

export const Loaded: Story = {
  play: async (page) => {
    const { canvas } = page;
    await expect(
      await canvas.findByRole("radiogroup", { name: text.theme.preferred_theme.label }),
    ).toHaveAccessibleDescription(text.theme.preferred_theme.why);
    await expect(canvas.getAllByRole("radio")).toHaveLength(5);
    await expect(canvas.getByRole("radio", { name: blueName })).toBeChecked();
    await footSays(page, "");
  },
};

/** The host is told to show the selected color. */
export const Dirty: Story = {
  ...every.dirty(pickTeal),
  parameters: previewing,
  play: async (page) => {
    await every.dirty(pickTeal).play?.(page);
    await expect(previews()).toEqual(["#00796b"]);
  },
};

/** The host is told to show the previous color, whose radio gets the focus. */
export const Discarded: Story = {
  parameters: previewing,
  play: async (page) => {
    await loaded(page.canvasElement);
    const before = entriesOf(page);
    await pickTeal.make(page);
    await press(page, text.actions.discard);
    await expect(entriesOf(page)).toEqual(before);
    await waitFor(() => expect(previews()).toEqual(["#00796b", "#1976d2"]));
    await waitFor(() => expect(page.canvas.getByRole("radio", { name: blueName })).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const Saving: Story = every.saving(pickTeal);

export const Saved: Story = {
  parameters: previewing,
  play: async (page) => {
    await every.saved(pickTeal).play?.(page);
    await expect(previews()).toEqual(["#00796b"]);
  },
};

/** The arrow keys pick one theme after another; the last is sent. */
export const SavedByKeyboard: Story = {
  parameters: previewing,
  play: async (page) => {
    const { canvas, canvasElement, userEvent } = page;
    await loaded(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole("radio", { name: blueName })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await expect(canvas.getByRole("radio", { name: pinkName })).toBeChecked();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await footSays(page, text.state.saved);
    await expect(previews()).toEqual(["#3f51b5", "#00796b", "#c2185b"]);
    await expect(patchesOf(serverOf(page))).toEqual([{ preferred_theme: "#c2185b" }]);
  },
};

/** The host is told to show the previous color; the selected one stays selected for another try. */
export const Crashed: Story = {
  parameters: previewing,
  play: async (page) => {
    await every.failed(pickTeal, every.failures.crashed).play?.(page);
    await waitFor(() => expect(previews()).toEqual(["#00796b", "#1976d2"]));
    await expect(page.canvas.getByRole("radio", { name: tealName })).toBeChecked();
  },
};

export const NoAnswer: Story = every.failed(pickTeal, every.failures.noAnswer);
export const ProxyPage: Story = every.failed(pickTeal, every.failures.proxyPage);
export const RateLimited: Story = every.failed(pickTeal, every.failures.rateLimited);
export const SignInRequired: Story = every.signInRequired(pickTeal);
export const SavedAtSecondTry: Story = every.savedAtSecondTry(pickTeal);

export const WaitingForAnotherTab: Story = every.waiting(pickTeal);
export const Checking: Story = every.checking(pickTeal);
export const Unknown: Story = every.unknown(pickTeal);
export const Offline: Story = every.offline(pickTeal);
export const BackOnline: Story = every.backOnline(pickTeal);

const onPreferencesSaved = fn();

/** While the outcome is unknown, the host is told to show the former one, and then the saved one. */
export const UnknownWasSaved: Story = {
  parameters: inWorld({ provider: { onThemePreview, onPreferencesSaved } }),
  play: async (page) => {
    await every.unknownWasSaved(pickTeal).play?.(page);
    await expect(previews()).toEqual(["#00796b", "#1976d2"]);
    await expect(onPreferencesSaved.mock.calls).toEqual([[pickTeal.patch]]);
  },
};

/** The previous color is shown until the next try. */
export const UnknownWasNotSaved: Story = {
  parameters: previewing,
  play: async (page) => {
    await every.unknownWasNotSaved(pickTeal).play?.(page);
    await expect(previews()).toEqual(["#00796b", "#1976d2", "#00796b"]);
  },
};

const pink: every.Elsewhere = {
  change: { preferred_theme: "#c2185b" },
  words: text.state.changedElsewhere("#c2185b"),
  theirs: ({ canvas }) => canvas.getByRole("radio", { name: pinkName, checked: true }),
};

/** The selected color is shown until the conflict is resolved. */
export const Conflict: Story = conflict(every.conflict(pickTeal, pink), ["#00796b"]);

/** The host is told to show theirs. */
export const ConflictUseTheirs: Story = conflict(every.conflictUseTheirs(pickTeal, pink), ["#00796b", "#c2185b"]);
export const ConflictKeepMine: Story = conflict(every.conflictKeepMine(pickTeal, pink), ["#00796b"]);

function conflict({ play }: every.SectionStory, shown: string[]): Story {
  return {
    parameters: previewing,
    play: async (page) => {
      await play?.(page);
      await waitFor(() => expect(previews()).toEqual(shown));
    },
  };
}

/** 40001 that names no field: only this one was sent. */
export const Refused: Story = {
  parameters: inWorld({
    prepare: (cloudreve) => void cloudreve.fail({ method: "PATCH" }, { code: 40001, msg: "Invalid parameters." }),
  }),
  play: async (page) => {
    const teal = await pickTeal.make(page);
    await press(page, text.actions.save);
    await footSays(page, text.state.needsAttention(1));
    const group = page.canvas.getByRole("radiogroup");
    await expect(group).toBeInvalid();
    await expect(group).toHaveAccessibleDescription(
      `${text.theme.preferred_theme.why} ${text.issues.serverSays("Invalid parameters.")}`,
    );
    await waitFor(() => expect(teal).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toEqual([pickTeal.patch]);
  },
};

/** An administrator has named a theme with a word, which the server would refuse: it is not sent. */
export const NoColor: Story = {
  parameters: inWorld({ site: { themes: JSON.stringify({ "#1976d2": {}, teal: {} }) } }),
  play: async (page) => {
    const { canvas, userEvent } = page;
    await userEvent.click(await canvas.findByRole("radio", { name: option(colors.other, "teal") }));
    await press(page, text.actions.save);
    await footSays(page, text.state.needsAttention(1));
    await expect(canvas.getByRole("radiogroup")).toHaveAccessibleDescription(
      `${text.theme.preferred_theme.why} ${text.issues.color}`,
    );
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const ReadFailed: Story = every.readFailed("/site/config/basic", { status: 500 }, text.errors.http(500));
export const ReadAgain: Story = every.readAgain("/user/me");
export const ReadOnly: Story = every.readOnly();

/** A stored color that the site no longer offers stays among the choices. */
export const NotOffered: Story = {
  parameters: inWorld({ account: { preferred_theme: "#123456" } }),
  play: async (page) => {
    const { canvas } = page;
    await expect(
      await canvas.findByRole("radio", { name: like(option(any, "#123456", text.theme.notOffered)) }),
    ).toBeChecked();
    await pickTeal.make(page);
    await expect(canvas.getAllByRole("radio")).toHaveLength(6);
  },
};

/** `themes` is not JSON: only the site's default is left. */
export const BrokenThemes: Story = {
  parameters: inWorld({ site: { themes: "{" } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("radio", { name: blueName })).toBeChecked();
    await expect(canvas.getAllByRole("radio")).toHaveLength(1);
  },
};

export const NoThemes: Story = {
  parameters: inWorld({ site: { themes: "{}", default_theme: "" } }),
  play: async ({ canvas }) => {
    await canvas.findByText(text.theme.noThemes);
    await expect(canvas.queryByRole("radio")).toBeNull();
  },
};

const many = JSON.stringify(
  Object.fromEntries(Array.from({ length: 24 }, (_, hue) => [`hsl(${hue * 15}, 80%, 40%)`, {}])),
);

const inWindow = (window: typeof narrow): Story => ({
  ...window,
  parameters: { ...window.parameters, ...inWorld({ site: { themes: many } }) },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findAllByRole("radio")).toHaveLength(25);
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
});

/** Many colors, with the longest names. */
export const Narrow: Story = inWindow(narrow);
export const Wide: Story = inWindow(wide);
