import { createContext, useContext } from "react";
import type { CloudreveClient } from "../api/createCloudreveClient";
import type { PreferencesPatch } from "../api/SettingPatch";
import type { Format } from "../messages/formatIn";
import type { Messages } from "../messages/Messages";
import type { SectionId } from "../settings/sections";
import type { Tokens } from "../styles/Tokens";
import type { UnsavedChanges } from "../settings/UnsavedChanges";
import type { MountQueue } from "./MountQueue";
import type { Reading } from "./useReading";
import type { Saving } from "./useSaving";

/** What the host wants to be told. */
export interface SettingsCallbacks {
  /** The server asks for a new sign-in, and `getAccessToken({ force: true })` did not help. What was typed is kept. */
  onSignInRequired?: (() => void) | undefined;
  /** Preferences were saved: just the fields that changed, in the API's names. For a host that follows them itself. */
  onPreferencesSaved?: ((saved: PreferencesPatch) => void) | undefined;
  /** The theme color to show now: the one picked, and the former one again after Discard or a failed save. */
  onThemePreview?: ((color: string) => void) | undefined;
  /** The password changed: the server refuses every refresh token from before, so each session must sign in again. */
  onPasswordChanged?: (() => void) | undefined;
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
  /** Tells the host where this error asks for a sign-in: once, however many calls met the same refusal. */
  askForSignIn: (error: unknown) => void;
  /** A call went through: the next refusal is another one. */
  signedIn: () => void;
  reading: Reading;
  saving: Saving;
  unsaved: UnsavedChanges;
  mounts: MountQueue;
  /** The sections that the token may not change. */
  readOnly: ReadonlySet<SectionId>;
  /** Stands for the site and its user: another one is another form. */
  owner: string;
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
