import { createContext, useContext } from "react";
import type { AccountQueries } from "../account/accountQueries";
import type { CloudreveClient } from "../api/createCloudreveClient";
import type { PreferencesPatch } from "../api/SettingPatch";
import type { UnsavedForms } from "../form/UnsavedForms";
import type { Format } from "../messages/formatIn";
import type { Messages } from "../messages/Messages";
import type { SaveMutation } from "../saving/saveMutation";
import type { SaveRequest } from "../saving/SaveRequest";
import type { SectionId } from "../settings/sections";
import type { Tokens } from "../styles/Tokens";

/** What is unsaved when a session ends. */
export interface UnsavedAtEnd {
  /** How many changes are unsaved. They are there again for the same user, as long as the unsaved changes are held. */
  count: number;
  sections: readonly string[];
}

/** Callbacks of the host. Errors that they throw are reported as the host's own, and end nothing of the library's. */
export interface SettingsCallbacks {
  /** The server asks for a new sign-in, and `getAccessToken({ force: true })` did not help. Edits are kept. */
  onSignInRequired?: ((unsaved: UnsavedAtEnd) => void) | undefined;
  /** Preferences were saved: just the fields that changed, in the API's names, for a host that follows them itself. */
  onPreferencesSaved?: ((saved: PreferencesPatch) => void) | undefined;
  /** The theme color to show now: the one picked, and the former one again after Discard or a failed save. */
  onThemePreview?: ((color: string) => void) | undefined;
  /** The password changed: the server refuses every refresh token from before, so each session must sign in again. */
  onPasswordChanged?: ((unsaved: UnsavedAtEnd) => void) | undefined;
  /** The person wants to see a section that needs attention and is not on the page: show it. */
  onReveal?: ((section: string) => void) | undefined;
}

export interface SettingsContextValue {
  client: CloudreveClient;
  /** BCP 47 tag of the language that the texts are in. */
  locale: string;
  dir: "ltr" | "rtl";
  scheme: "light" | "dark" | undefined;
  tokens: Tokens | undefined;
  /** Dates, numbers and lists in that language. */
  format: Format;
  /** Undefined while the language is loading. */
  messages: Messages | undefined;
  /** Always the latest callbacks, without a render when they change. */
  callbacks: { readonly current: SettingsCallbacks };
  /** Whether the host has given `onReveal`. */
  canReveal: boolean;
  /** Tells the host where this error asks for a sign-in: once, however many calls met the same refusal. */
  askForSignIn: (error: unknown) => void;
  /** Returns the query of each part of the account of the user that the client speaks for now. */
  queries: () => AccountQueries;
  mutation: SaveMutation;
  /** Runs the mutation without a component. */
  send: (request: SaveRequest) => Promise<void>;
  unsaved: UnsavedForms;
  mounts: MountQueue;
  /** The sections that the token may not change. */
  readOnly: ReadonlySet<SectionId>;
  /** Stands for the site and its user: another one is another form. */
  owner: string;
}

/** Mounts sections one after another. */
interface MountQueue {
  /** Takes the change of state that mounts something. Returns the function that takes it back. */
  add: (mount: () => void) => () => void;
  /** Does something, in a task to come, once nothing waits to be mounted. */
  afterwards: (work: () => void) => void;
}

export const SettingsContext = createContext<SettingsContextValue | null>(null);

/** The surrounding `SettingsProvider`. Throws where there is none. */
export function useSettingsContext(): SettingsContextValue {
  const context = useContext(SettingsContext);
  if (!context)
    throw new Error(
      "cloudreve-settings-ui: no <SettingsProvider> above this component. Wrap the page or section in one and give it a client.",
    );
  return context;
}
