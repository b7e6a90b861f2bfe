import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { useState, useSyncExternalStore } from "react";
import { expect, waitFor, within } from "storybook/test";
import { useShownProps } from "../../.storybook/shown";
import {
  createUnsavedChanges,
  PreferencesSection,
  ProfileSection,
  SettingsProvider,
  UnsavedChangesBar,
  type UnsavedChanges,
} from "../../src/index";
import { Host } from "../worlds/Host";
import { text } from "../worlds/pageWords";
import { patchesOf, press, retype } from "../worlds/plays";
import { inWorld, serverOf, servedOf } from "../worlds/storyWorlds";

type Context = Pick<StoryContext, "globals" | "loaded">;

const tabs = { profile: ProfileSection, preferences: PreferencesSection };

/** A host that keeps the unsaved changes beside its session: its menu is outside the provider, and its tabs unmount. */
function TabbedHost({ globals, loaded }: Context) {
  const { cloudreve, baseUrl } = servedOf({ loaded });
  const shown = useShownProps(globals);
  const [unsaved] = useState(createUnsavedChanges);
  const [tab, setTab] = useState<keyof typeof tabs>("profile");
  const [isSignedIn, setSignedIn] = useState(true);
  const asks = useSyncExternalStore(unsaved.subscribe, unsaved.shouldBlock);
  const Section = tabs[tab];
  return (
    <>
      {/* A real host now goes to its sign-in page. Until then the provider still makes the browser ask. */}
      {isSignedIn ? <AccountMenu unsaved={unsaved} onSignOut={() => setSignedIn(false)} /> : <p>Signed out.</p>}
      <p>The browser {asks ? "asks" : "does not ask"} before this page is left.</p>
      <nav aria-label="Tabs">
        {Object.keys(tabs).map((name) => (
          <button key={name} type="button" onClick={() => setTab(name as keyof typeof tabs)}>
            Tab {name}
          </button>
        ))}
      </nav>
      <Host
        cloudreve={cloudreve}
        baseUrl={baseUrl}
        {...shown}
        unsaved={unsaved}
        onReveal={(section) => setTab(section as keyof typeof tabs)}
      >
        <Section />
        <UnsavedChangesBar />
      </Host>
    </>
  );
}

/** Asks once if changes are unsaved. `endSession` keeps the browser from asking a second time. */
function AccountMenu({ unsaved, onSignOut }: { unsaved: UnsavedChanges; onSignOut: () => void }) {
  const { count } = useSyncExternalStore(unsaved.subscribe, unsaved.getSnapshot);
  const [isAsking, setAsking] = useState(false);
  const signOut = () => {
    unsaved.endSession();
    onSignOut();
  };
  return (
    <p>
      <button type="button" onClick={() => (unsaved.shouldBlock() ? setAsking(true) : signOut())}>
        Sign out
      </button>{" "}
      {isAsking && (
        <>
          Unsaved changes: {count}{" "}
          <button type="button" onClick={signOut}>
            Sign out all the same
          </button>
        </>
      )}
    </p>
  );
}

/** Unsaved changes that a host makes with `createUnsavedChanges()`, and uses outside the provider, too. */
const meta: Meta<typeof SettingsProvider> = {
  title: "Page/UnsavedOfTheHost",
  component: SettingsProvider,
  parameters: { ...inWorld({ ownHost: true }), docs: { source: { type: "code" } } },
  render: (_, context) => <TabbedHost key={servedOf(context).number} {...context} />,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** A refused name is found again from another tab, and is no reason for the browser to ask after the sign-out. */
export const RevealedAndSignedOut: Story = {
  play: async (page) => {
    const { canvas } = page;
    await retype(page, text.profile.nick.label, "");
    await press(page, "Tab preferences");
    await canvas.findByRole("switch", { name: text.preferences.disable_view_sync.label });
    await expect(canvas.queryByLabelText(text.profile.nick.label)).toBeNull();

    const bar = await canvas.findByRole("region", { name: text.unsaved.title });
    await expect(within(bar).getByRole("status")).toHaveTextContent(text.unsaved.summary(1, 1));
    await press(page, text.actions.saveAll);
    await waitFor(() =>
      expect(within(bar).getByRole("status")).toHaveTextContent(text.unsaved.attention(text.profile.title)),
    );
    await press(page, text.unsaved.show(text.profile.title));
    const name = await canvas.findByLabelText(text.profile.nick.label);
    await waitFor(() => expect(name).toHaveFocus());
    await expect(name).toHaveValue("");
    await expect(name).toBeInvalid();

    await press(page, "Sign out");
    await canvas.findByText("Unsaved changes: 1");
    await canvas.findByText("The browser asks before this page is left.");
    await press(page, "Sign out all the same");
    await canvas.findByText("Signed out.");
    await canvas.findByText("The browser does not ask before this page is left.");
    await expect(patchesOf(serverOf(page))).toEqual([]);
  },
};

/** A saved change leaves nothing to ask about: the menu signs out at once. */
export const SavedAndSignedOut: Story = {
  play: async (page) => {
    const { canvas } = page;
    await retype(page, text.profile.nick.label, "Ada King");
    await press(page, "Tab preferences");
    await press(page, text.actions.saveAll);
    await waitFor(() => expect(patchesOf(serverOf(page))).toEqual([{ nick: "Ada King" }]));
    await waitFor(() => expect(canvas.queryByRole("region", { name: text.unsaved.title })).toBeNull());
    await press(page, "Sign out");
    await canvas.findByText("Signed out.");
  },
};
