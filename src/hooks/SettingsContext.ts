import { createContext, useContext } from "react";
import type { AccountEvent } from "../account/AccountEvent";
import type { AccountQueries } from "../account/accountQueries";
import type { CapabilityOverrides } from "../account/capabilities";
import type { DialogContainer } from "../browser/DialogContainer";
import type { CloudreveClient } from "../api/CloudreveClient";
import type { PreferencesPatch } from "../api/SettingPatch";
import type { UnsavedForms } from "../form/UnsavedForms";
import type { Format } from "../messages/formatIn";
import type { Messages } from "../messages/Messages";
import type { OtherTabs } from "../saving/OtherTabs";
import type { SaveMutation } from "../saving/saveMutation";
import type { SendRequest } from "../saving/SaveRequest";
import type { SaveMode } from "../settings/SaveMode";
import type { DeviceAdapter } from "../settings/devicePreferences";
import type { FieldAccess } from "../settings/fieldAccess";
import type { SectionId } from "../settings/sections";
import type { Tokens } from "../styles/Tokens";
import type { IdentityQuestion } from "./IdentityQuestion";
import type { ConfirmIdentity } from "./SensitiveAction";

/** The unsaved changes when a session ends. */
export interface UnsavedAtEnd {
  /** Number of unsaved changes. They reappear for the same user as long as the provider or `unsaved` lives. */
  count: number;
  sections: readonly string[];
}

/** The place of a fault that the library has contained. */
export interface FaultPlace {
  /** The section that stopped working, the library's or the host's; undefined for the page's other parts. */
  section: string | undefined;
  /** The components around the one that threw, as React reports them. */
  componentStack: string;
}

/** Callbacks of the host. Errors that they throw are reported (`reportError`) and interrupt nothing. */
export interface SettingsCallbacks {
  /** The server asks for a new sign-in, and `getAccessToken({ force: true })` did not help. Edits are kept. */
  onSignInRequired?: ((unsaved: UnsavedAtEnd) => void) | undefined;
  /** Preferences were saved: the changed fields, under their API names, for a host that applies them itself. */
  onPreferencesSaved?: ((saved: PreferencesPatch) => void) | undefined;
  /**
   * The user has changed something in the account, and the server has it: told once, as soon as that is known, also if
   * the answer was lost and a later read shows it. Never told once another user is on the page.
   */
  onAccountEvent?: ((event: AccountEvent) => void) | undefined;
  /**
   * Signs the user out here: the host ends its own session, of which it has the refresh token
   * (`client.signOut(refreshToken)`), and goes on to its sign-in page, or to the address that the client returns.
   * Called once for a press of "Sign out", after the user has decided about unsaved changes. A rejection is shown.
   *
   * @default there is no "Sign out"
   */
  onSignOut?: (() => Promise<void>) | undefined;
  /**
   * The user wants to buy points of the credit, on a Pro server. The button is busy until a promise that this returns
   * is settled, however that ends; then the account is read again, with its lists of points and orders.
   *
   * @default there is no button
   */
  onRecharge?: (() => unknown) | undefined;
  /**
   * The user wants to buy a storage pack, on a Pro server. A promise is taken as that of `onRecharge`.
   *
   * @default there is no button
   */
  onBuyStorage?: (() => unknown) | undefined;
  /**
   * The user wants to extend the membership, or to buy one, on a Pro server. A promise is taken as that of
   * `onRecharge`.
   *
   * @default there is no button
   */
  onExtendMembership?: (() => unknown) | undefined;
  /**
   * Called before a sensitive action, for a host that then wants to know again who the user is: the password, a
   * passkey, a code. Resolves to true to let it go on; with false, or a rejection, nothing is sent, and the page says
   * so. Called before the library's own dialog opens; an open one of the library's goes aside until the promise
   * settles.
   *
   * @default every action goes on
   */
  confirmIdentity?: ConfirmIdentity | undefined;
  /**
   * Pro: the user links an identity. Open this address of its provider, which is always http(s): in a window of its
   * own, for example. The provider then sends the user back to `<site>/callback/openid/{provider}`; that page calls
   * `client.finishLinking`. Takes the provider's number, too: 0 Logto, 1 QQ, 2 OpenID Connect. Return `false` if no
   * window has opened, as where the browser blocks it: the page says so.
   *
   * @default this window goes there, after the user has decided about unsaved changes
   */
  onLinkIdentity?: ((address: string, provider: number) => unknown) | undefined;
  /** The theme color to show changed: to the picked one, or back to the former one after Discard or a failed save. */
  onThemePreview?: ((color: string) => void) | undefined;
  /** The password changed: the server refuses all earlier refresh tokens, so each session must sign in again. */
  onPasswordChanged?: ((unsaved: UnsavedAtEnd) => void) | undefined;
  /** The user wants to see a section that needs attention and is not on the page: show it. */
  onReveal?: ((section: string) => void) | undefined;
  /**
   * A component below threw, in its render or an effect: the library's, or the host's in `slots` or `sections`. A
   * message with "Try again" has taken its place; the rest of the page works on. For the host's error reports.
   */
  onError?: ((error: unknown, place: FaultPlace) => void) | undefined;
}

export interface SettingsContextValue {
  client: CloudreveClient;
  /** BCP 47 tag of the texts' language. */
  locale: string;
  dir: "ltr" | "rtl";
  scheme: "light" | "dark" | undefined;
  tokens: Tokens | undefined;
  container: DialogContainer | undefined;
  /** The address for WebDAV clients, if the host names one. */
  webDavAddress: string | undefined;
  /** Keeps the preferences of the device, if the host has such a store. */
  deviceAdapter: DeviceAdapter | undefined;
  /** Returns the address of the user's public profile, if the host has such a page. */
  profileHref: ((userId: string) => string) | undefined;
  /** Facts that the host knows about the account. */
  capabilities: CapabilityOverrides | undefined;
  /** The scopes of an application's token, if the host names them. */
  scopes: readonly string[] | undefined;
  /** Formatters for dates, numbers and lists in that language. */
  format: Format;
  /** Undefined while the language is loading. */
  messages: Messages | undefined;
  /** There are no messages, because they could not be loaded. */
  textsFailed: boolean;
  /** The latest callbacks, in a ref, so that changing them renders nothing. */
  callbacks: { readonly current: SettingsCallbacks };
  /** Whether each change of a preference is saved at once, in sections that do not say so themselves. */
  save: SaveMode;
  /** Whether the host has given `onReveal`. */
  canReveal: boolean;
  /** Whether the host has given `onSignOut`. */
  canSignOut: boolean;
  /** The callbacks of buying that the host has given: their names, joined. */
  offers: string;
  /** Calls `onSignInRequired` if the error asks for a sign-in, once for all calls that meet the same refusal. */
  askForSignIn: (error: unknown) => void;
  /**
   * Makes sections read-only if the error is about a missing scope: the one that it names, or else the `likely` one.
   */
  learnScope: (error: unknown, likely: string) => void;
  /** Returns the query of each resource of the account, for the user that the client speaks for now. */
  queries: () => AccountQueries;
  mutation: SaveMutation;
  /** Runs the mutation without a component. */
  send: (request: SendRequest) => Promise<void>;
  /** Asks the host who the user is. */
  identity: IdentityQuestion;
  otherTabs: Pick<OtherTabs, "tellOfKey" | "onKeyPrepared">;
  unsaved: UnsavedForms;
  mounts: MountQueue;
  /** The sections that the token may not change. */
  readOnly: ReadonlySet<SectionId>;
  /** The fields that the host locks or leaves out. */
  fields: FieldAccess;
  /** Identifies the site and the user. Each owner has its own forms. */
  owner: string;
}

/** Mounts sections one after another. */
interface MountQueue {
  /** Queues a state update that mounts a section. Returns the function that removes it from the queue. */
  add: (mount: () => void) => () => void;
  /** Runs `work` in a later task, once no section waits to be mounted. */
  afterwards: (work: () => void) => void;
}

export const SettingsContext = createContext<SettingsContextValue | null>(null);

/** Returns the context of the surrounding `SettingsProvider`. Throws if there is none. */
export function useSettingsContext(): SettingsContextValue {
  const context = useContext(SettingsContext);
  if (!context) throw new Error("cloudreve-settings-ui: no <SettingsProvider> around this component.");
  return context;
}
