import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { ThemeSection } from "../../src/index";
import { entriesOf, footSays, loaded, patchesOf, press } from "../worlds/plays";
import { inWorld, serverOf } from "../worlds/storyWorlds";
import * as every from "./everySection";
import { expectToFit, narrow, wide } from "./rooms";

/** The theme colour, of those that the site offers. */
const meta: Meta<typeof ThemeSection> = { title: "Sections/Theme", component: ThemeSection, parameters: { ...inWorld() } };
export default meta;

type Story = StoryObj<typeof meta>;

const pickTeal: every.Edit = {
  make: async ({ canvas, userEvent }) => {
    const teal = await canvas.findByRole("radio", { name: "Teal, #00796b" });
    await userEvent.click(teal);
    return teal;
  },
  patch: { preferred_theme: "#00796b" },
};

const onThemePreview = fn();
const previewing = inWorld({ provider: { onThemePreview } });
const previews = () => onThemePreview.mock.calls.map(([color]) => color as unknown);

export const Live: Story = {};

export const Loading: Story = every.loading("Theme");

export const Loaded: Story = {
  play: async (page) => {
    const { canvas } = page;
    await expect(await canvas.findByRole("radiogroup", { name: "Theme color" })).toHaveAccessibleDescription("Shown at once; kept when you save.");
    await expect(canvas.getAllByRole("radio")).toHaveLength(5);
    await expect(canvas.getByRole("radio", { name: "Blue, #1976d2, default" })).toBeChecked();
    await footSays(page, "");
  },
};

/** The host is told to show it while it is picked. */
export const Dirty: Story = {
  ...every.dirty(pickTeal),
  parameters: previewing,
  play: async (page) => {
    await every.dirty(pickTeal).play?.(page);
    await expect(previews()).toEqual(["#00796b"]);
  },
};

/** The host is told to show the former one, whose radio has the focus. */
export const Discarded: Story = {
  parameters: previewing,
  play: async (page) => {
    await loaded(page.canvasElement);
    const before = entriesOf(page);
    await pickTeal.make(page);
    await press(page, "Discard");
    await expect(entriesOf(page)).toEqual(before);
    await waitFor(() => expect(previews()).toEqual(["#00796b", "#1976d2"]));
    await waitFor(() => expect(page.canvas.getByRole("radio", { name: /^Blue/ })).toHaveFocus());
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

/** The arrow keys pick, one after another; what is sent is the last. */
export const SavedByKeyboard: Story = {
  parameters: previewing,
  play: async (page) => {
    const { canvas, canvasElement, userEvent } = page;
    await loaded(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole("radio", { name: /^Blue/ })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await expect(canvas.getByRole("radio", { name: "Pink, #c2185b" })).toBeChecked();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await footSays(page, "Saved");
    await expect(previews()).toEqual(["#3f51b5", "#00796b", "#c2185b"]);
    await expect(patchesOf(serverOf(page))).toEqual([{ preferred_theme: "#c2185b" }]);
  },
};

/** The host is told to show the former one; the picked one stays picked, to be tried again. */
export const Crashed: Story = {
  parameters: previewing,
  play: async (page) => {
    await every.failed(pickTeal, every.failures.crashed).play?.(page);
    await waitFor(() => expect(previews()).toEqual(["#00796b", "#1976d2"]));
    await expect(page.canvas.getByRole("radio", { name: /^Teal/ })).toBeChecked();
  },
};

export const NoAnswer: Story = every.failed(pickTeal, every.failures.noAnswer);
export const ProxyPage: Story = every.failed(pickTeal, every.failures.proxyPage);
export const SavedAtSecondTry: Story = every.savedAtSecondTry(pickTeal);

/** 40001, which names no field: it can only be meant for this one. */
export const Refused: Story = {
  parameters: inWorld({ prepare: (cloudreve) => void cloudreve.fail({ method: "PATCH" }, { code: 40001, msg: "Invalid parameters." }) }),
  play: async (page) => {
    const teal = await pickTeal.make(page);
    await press(page, "Save");
    await footSays(page, "Not saved: one field needs your attention.");
    const group = page.canvas.getByRole("radiogroup");
    await expect(group).toBeInvalid();
    await expect(group).toHaveAccessibleDescription("Shown at once; kept when you save. Invalid parameters.");
    await waitFor(() => expect(teal).toHaveFocus());
    await expect(patchesOf(serverOf(page))).toEqual([pickTeal.patch]);
  },
};

/** An administrator has named a theme by a word, which the server would refuse: it is not even sent. */
export const NoColour: Story = {
  parameters: inWorld({ site: { themes: JSON.stringify({ "#1976d2": {}, teal: {} }) } }),
  play: async (page) => {
    const { canvas, userEvent } = page;
    await userEvent.click(await canvas.findByRole("radio", { name: "Color, teal" }));
    await press(page, "Save");
    await footSays(page, "Not saved: one field needs your attention.");
    await expect(canvas.getByRole("radiogroup")).toHaveAccessibleDescription(/This is not a color the server accepts\./);
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

export const ReadFailed: Story = every.readFailed("/site/config/basic", { status: 500 }, "The server answered with an error (500).");
export const ReadAgain: Story = every.readAgain("/user/me");
export const ReadOnly: Story = every.readOnly();

/** A stored colour that the site does not offer (any more) stays among the choices. */
export const NotOffered: Story = {
  parameters: inWorld({ account: { preferred_theme: "#123456" } }),
  play: async (page) => {
    const { canvas } = page;
    await expect(await canvas.findByRole("radio", { name: /#123456, not offered by this site/ })).toBeChecked();
    await pickTeal.make(page);
    await expect(canvas.getAllByRole("radio")).toHaveLength(6);
  },
};

/** `themes` is no JSON: what is left is the site's default. */
export const BrokenThemes: Story = {
  parameters: inWorld({ site: { themes: "{" } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("radio", { name: "Blue, #1976d2, default" })).toBeChecked();
    await expect(canvas.getAllByRole("radio")).toHaveLength(1);
  },
};

export const NoThemes: Story = {
  parameters: inWorld({ site: { themes: "{}", default_theme: "" } }),
  play: async ({ canvas }) => {
    await canvas.findByText("This site offers no themes to choose from.");
    await expect(canvas.queryByRole("radio")).toBeNull();
  },
};

const many = JSON.stringify(Object.fromEntries(Array.from({ length: 24 }, (_, hue) => [`hsl(${hue * 15}, 80%, 40%)`, {}])));

const inWindow = (window: typeof narrow): Story => ({
  ...window,
  parameters: { ...window.parameters, ...inWorld({ site: { themes: many } }) },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findAllByRole("radio")).toHaveLength(25);
    await expectToFit(canvasElement.querySelector(".cr-section"));
  },
});

/** Many of them, with the longest names that a colour has. */
export const Narrow: Story = inWindow(narrow);
export const Wide: Story = inWindow(wide);
