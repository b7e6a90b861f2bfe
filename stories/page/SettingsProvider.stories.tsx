import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor } from "storybook/test";
import { useShownProps } from "../../.storybook/shown";
import {
  PasswordSection,
  PreferencesSection,
  ProfileSection,
  SettingsProvider,
  ThemeSection,
  type SettingsProviderProps,
} from "../../src/index";
import { languages } from "../../src/messages/languages";
import { languages as german } from "../docs/examples/ownLanguage";
import { Host } from "../worlds/Host";
import { text } from "../worlds/pageWords";
import { footSays, press, retype } from "../worlds/plays";
import { inWorld, servedOf } from "../worlds/storyWorlds";
import { ada } from "../worlds/world";

/** The props that a host passes to the provider. The toolbar sets the others. */
const meta: Meta<typeof SettingsProvider> = {
  title: "Page/SettingsProvider",
  component: SettingsProvider,
  args: { onSignInRequired: fn(), onPreferencesSaved: fn(), onThemePreview: fn(), onPasswordChanged: fn() },
  argTypes: {
    locale: { control: "select", options: [...Object.keys(languages), "de-DE"] },
    scheme: { control: "inline-radio", options: ["light", "dark"] },
    scopes: { control: "object" },
    messages: { control: "object" },
    tokens: { control: "object" },
    // These cannot be written as JSON.
    client: { control: false },
    languages: { control: false },
    children: { control: false },
  },
  parameters: { ...inWorld({ ownHost: true }), docs: { source: { type: "code" } } },
  render: (args, context) => <Provided {...args} context={context} />,
};
export default meta;

type Story = StoryObj<typeof meta>;

type ProvidedProps = Omit<SettingsProviderProps, "client" | "children"> & {
  context: Pick<StoryContext, "globals" | "loaded">;
};

function Provided({ context: { globals, loaded }, ...args }: ProvidedProps) {
  const shown = useShownProps(globals);
  const { cloudreve, baseUrl, number } = servedOf({ loaded });
  const { locale = shown.locale, scheme = shown.scheme, tokens = shown.tokens, ...rest } = args;
  return (
    <Host
      key={number}
      cloudreve={cloudreve}
      baseUrl={baseUrl}
      {...rest}
      locale={locale}
      scheme={scheme}
      tokens={tokens}
    >
      <ProfileSection />
      <PreferencesSection />
      <ThemeSection />
      <PasswordSection />
    </Host>
  );
}

export const Live: Story = {};

/** The host is told of each save under the API's names, and of the color that is being tried. */
export const TellsTheHost: Story = {
  play: async (page) => {
    const { args, canvas, userEvent } = page;
    await retype(page, text.profile.nick.label, "Ada King");
    await press(page, text.actions.save);
    await footSays(page, text.state.saved);
    await expect(args.onPreferencesSaved).toHaveBeenCalledOnce();
    await expect(args.onPreferencesSaved).toHaveBeenCalledWith({ nick: "Ada King" });

    await userEvent.click(await canvas.findByRole("radio", { name: text.theme.colors.teal }));
    await waitFor(() => expect(args.onThemePreview).toHaveBeenLastCalledWith("#00796b"));
    await press(page, text.actions.discard);
    await waitFor(() => expect(args.onThemePreview).toHaveBeenLastCalledWith("#1976d2"));
    await expect(args.onSignInRequired).not.toHaveBeenCalled();
    await expect(args.onPasswordChanged).not.toHaveBeenCalled();
  },
};

/** An application's token that may only read. */
export const Scopes: Story = {
  args: { scopes: ["UserInfo.Read"] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText(text.profile.nick.label)).toHaveAttribute("readonly");
  },
};

/** A site with single sign-on: some fields are locked with their reason, one is not there. */
export const LockedFields: Story = {
  args: {
    fields: { nick: "readOnly", preferred_theme: "readOnly", disable_view_sync: "readOnly", language: "hidden" },
  },
  play: async ({ canvas, userEvent }) => {
    const nick = await canvas.findByLabelText(text.profile.nick.label);
    await waitFor(() => expect(canvas.getAllByText(text.state.locked)).toHaveLength(3));
    await userEvent.type(nick, "!");
    await expect(nick).toHaveValue(ada.nick);
    const sync = canvas.getByRole("switch", { name: text.preferences.disable_view_sync.label });
    await userEvent.click(sync);
    await expect(sync).toBeChecked();
    await expect(canvas.queryByLabelText(text.preferences.language.label)).toBeNull();
    await expect(canvas.queryByRole("button", { name: text.actions.save })).toBeNull();
  },
};

export const Messages: Story = {
  args: { messages: { profile: { title: "Me" } } },
  play: async ({ canvas }) => {
    await canvas.findByRole("form", { name: "Me" });
  },
};

/** A language added by the host. */
export const Languages: Story = {
  args: { locale: "de-DE", languages: german },
  play: async ({ canvas }) => {
    await canvas.findByRole("form", { name: "Profil" });
  },
};

export const Tokens: Story = {
  args: { tokens: { "--cr-accent": "light-dark(#c2185b, #f48fb1)", "--cr-radius": "0" } },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByLabelText(text.profile.nick.label);
    await expect(canvasElement.querySelector<HTMLElement>(".cr-root")?.style.getPropertyValue("--cr-radius")).toBe("0");
  },
};

export const DarkScheme: Story = {
  args: { scheme: "dark" },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByLabelText(text.profile.nick.label);
    await expect(canvasElement.querySelector(".cr-root")).toHaveAttribute("data-scheme", "dark");
  },
};
