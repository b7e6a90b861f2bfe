import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { expect, screen, waitFor, within } from "storybook/test";
import { text } from "../worlds/pageWords";
import { loaded, patchesOf } from "../worlds/plays";
import { inWorld, servedOf, serverOf } from "../worlds/storyWorlds";
import { themes } from "../worlds/world";
import { useShown } from "../../.storybook/shown";
import type { Slots as SettingsSlots } from "../../src/index";
import { MuiApp } from "./MuiApp";
import { muiSlots } from "./muiSlots";

function Shown({
  context: { globals, loaded },
  slots,
}: {
  context: Pick<StoryContext, "globals" | "loaded">;
  slots?: SettingsSlots;
}) {
  const { locale, scheme } = useShown(globals);
  return <MuiApp {...servedOf({ loaded })} locale={locale} mode={scheme === "dark" ? "dark" : "light"} slots={slots} />;
}

/** The page inside an MUI app, beside MUI's own controls. `tokensFromMui` gives both the same look. */
const meta: Meta = {
  title: "Hosts/MUI",
  // "code" shows the story's source as written. Storybook's rendered source would contain the whole embedded server.
  parameters: { ...inWorld({ edition: "pro", ownHost: true }), bare: true, docs: { source: { type: "code" } } },
  render: (_, context) => <Shown context={context} />,
};
export default meta;

type Story = StoryObj;

/** Returns the background color of an element as it is rendered. */
const colorOf = (element: Element | null) => (element ? getComputedStyle(element).backgroundColor : undefined);
const muiButton = () => colorOf(screen.getByRole("button", { name: "MUI button" }));
const accentOf = (canvasElement: HTMLElement) => {
  const root = canvasElement.querySelector(".cr-root");
  return root && getComputedStyle(root).getPropertyValue("--cr-accent").trim();
};

/** Returns the primary color of a site's theme in a color scheme. */
const primaryOf = (color: string, scheme: "light" | "dark") =>
  (JSON.parse(themes) as Record<string, Record<"light" | "dark", { palette: { primary: { main: string } } }>>)[color]?.[
    scheme
  ].palette.primary.main;

/** Picking any of the site's themes in the settings changes the color of the whole app at once. */
const everyTheme =
  (scheme: "light" | "dark") =>
  async ({ canvasElement, userEvent }: StoryContext): Promise<void> => {
    await loaded(canvasElement);
    const radios = within(canvasElement).getAllByRole<HTMLInputElement>("radio");
    await expect(radios.length).toBeGreaterThan(1);
    for (const radio of radios) {
      await userEvent.click(radio);
      await waitFor(() => expect(accentOf(canvasElement)).toBe(primaryOf(radio.value, scheme)));
    }
    // The last theme is orange, and MUI's white text on it would fail the axe check.
    await userEvent.click(within(canvasElement).getByRole("button", { name: text.actions.discard }));
  };

export const Light: Story = { globals: { scheme: "light" }, play: everyTheme("light") };
export const Dark: Story = { globals: { scheme: "dark" }, play: everyTheme("dark") };

/** The account has a saved theme: the app has its color from the start. */
export const Preferred: Story = {
  parameters: inWorld({ edition: "pro", ownHost: true, account: { preferred_theme: "#00796b" } }),
  play: async ({ canvas, canvasElement }) => {
    await loaded(canvasElement);
    await expect(canvas.getByRole("radio", { name: text.theme.colors.teal })).toBeChecked();
    await waitFor(() => expect(accentOf(canvasElement)).toBe("#00796b"));
    await waitFor(() => expect(muiButton()).toBe("rgb(0, 121, 107)"));
  },
};

/** MUI's button, text field, select, switch, check box, card and dialog replace the library's and behave the same. */
export const Slots: Story = {
  render: (_, context) => <Shown context={context} slots={muiSlots} />,
  play: async (page) => {
    const { canvas, canvasElement, userEvent } = page;
    await loaded(canvasElement);
    // The search is the library's own: its box is part of a list.
    await expect(
      canvasElement.querySelector(".cr-button, .cr-input:not([role='combobox']), .cr-switch, .cr-card"),
    ).toBeNull();
    await expect(muiButton()).toBe("rgb(25, 118, 210)");

    const name = canvas.getByLabelText(text.profile.nick.label);
    await userEvent.clear(name);
    await userEvent.type(name, " {Enter}");
    await waitFor(() =>
      expect(name).toHaveAccessibleDescription(`${text.profile.nick.why} ${text.issues.nameRequired}`),
    );
    await expect(name).toHaveFocus();
    await userEvent.type(name, "Ada King");
    await userEvent.selectOptions(canvas.getByLabelText(text.profile.share_links_in_profile.label), "all_share");
    // MUI draws a switch by its own state: the class, and not the property of the element.
    const keep = canvas.getByRole("switch", { name: text.versionRetention.version_retention_enabled.label });
    const looksOn = () => keep.closest(".Mui-checked") !== null;
    await expect([looksOn(), (keep as HTMLInputElement).checked]).toEqual([true, true]);
    await userEvent.click(keep);
    await expect([looksOn(), (keep as HTMLInputElement).checked]).toEqual([false, false]);
    await userEvent.click(await canvas.findByRole("button", { name: text.actions.saveAll }));
    await waitFor(() =>
      expect(patchesOf(serverOf(page))).toEqual([
        { nick: "Ada King", share_links_in_profile: "all_share", version_retention_enabled: false },
      ]),
    );

    await userEvent.click(canvas.getByRole("button", { name: text.twoFactor.turnOnName }));
    const dialog = within(await screen.findByRole("dialog", { name: text.twoFactor.enable.title }));
    await dialog.findByRole("img", { name: text.twoFactor.enable.qrLabel });
    const code = await dialog.findByLabelText(text.twoFactor.code);
    await waitFor(() => expect(code).toHaveFocus());
    await userEvent.type(code, serverOf(page).preparedTotp());
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(serverOf(page).account().two_fa_secret).not.toBe("");
  },
};
