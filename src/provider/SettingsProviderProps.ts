import type { ReactNode } from "react";
import type { CapabilityOverrides } from "../account/capabilities";
import type { CloudreveClient } from "../api/CloudreveClient";
import type { DialogContainer } from "../browser/DialogContainer";
import type { UnsavedChanges } from "../form/UnsavedChanges";
import type { SettingsCallbacks } from "../hooks/SettingsContext";
import type { LoadMessages } from "../messages/languages";
import type { MessageOverrides, Messages } from "../messages/Messages";
import type { DeviceAdapter } from "../settings/devicePreferences";
import type { FieldAccess } from "../settings/fieldAccess";
import type { SaveMode } from "../settings/SaveMode";
import type { Tokens } from "../styles/Tokens";

/** Props of `SettingsProvider`. */
export interface SettingsProviderProps extends SettingsCallbacks {
  /** A client from `createCloudreveClient`. Create it once for each site and user, not in each render. */
  client: CloudreveClient;
  /**
   * BCP 47 tag of the texts' language. The nearest available language is used. After the user saves another language,
   * the page follows that one until the host passes a different `locale`.
   *
   * @default "en-US"
   */
  locale?: string | undefined;
  /**
   * Whether the page switches to a language that the user saves, if there are texts in it. A host whose own texts are
   * in fewer languages sets false, and passes another `locale` when `onPreferencesSaved` names a language that it has.
   *
   * @default true
   */
  followLanguage?: boolean | undefined;
  /** Texts that replace single texts of the library. Keep the object the same between renders. */
  messages?: MessageOverrides | undefined;
  /**
   * The scopes of the access token, if it is an application's: sections that they do not cover are read-only. Omit it
   * for an ordinary sign-in, which may change everything. If omitted, a missing scope shows only in the first refusal.
   */
  scopes?: readonly string[] | undefined;
  /**
   * The host's own languages by BCP 47 tag, added to or replacing the library's: the texts, or a function that loads
   * them. Texts that they lack are in English, and in development the console names them. Server rendering needs the
   * texts, and all of them. Keep the object the same between renders.
   */
  languages?: Readonly<Record<string, Messages | LoadMessages>> | undefined;
  /**
   * Single fields that the user cannot change here: `{ nick: "readOnly", language: "hidden" }`, as sites with single
   * sign-on need. A read-only field shows its value and says why; a hidden one is not there, and a section without any
   * other is absent. Neither is ever sent, and edits of a field that becomes locked are dropped.
   *
   * @default all fields can be changed
   */
  fields?: FieldAccess | undefined;
  /** Design tokens to set, such as `{ "--cr-accent": "#c2185b" }`. Keep the object the same between renders. */
  tokens?: Tokens | undefined;
  /**
   * Unsaved changes from `createUnsavedChanges()`, for a host that keeps them beyond this provider or uses them outside
   * of it. @default unsaved changes that end with the provider
   */
  unsaved?: UnsavedChanges | undefined;
  /**
   * When preferences are saved. Passwords, codes and all that needs a confirmation keep their buttons.
   *
   * @default "press"
   */
  save?: SaveMode | undefined;
  /**
   * The direction of the layout, for a host that keeps its own in every language.
   *
   * @default the direction of the language that is shown
   */
  dir?: "ltr" | "rtl" | undefined;
  /** The color scheme. @default that of `deviceAdapter`; else follows the device (`prefers-color-scheme`) */
  scheme?: "light" | "dark" | undefined;
  /**
   * The element that dialogs are rendered into: the element, its ref, or a function that returns it when a dialog
   * opens. Keep a function the same between renders. Dialogs cover the window, wherever the element is.
   *
   * @default inside the host's open modal, if there is one; else the shadow root or the `body` around the section
   */
  container?: DialogContainer | undefined;
  /**
   * The address of the site's WebDAV server, which users enter in their apps.
   *
   * @default the address of the API with `/dav` in place of `/api/v4`
   */
  webDavAddress?: string | undefined;
  /**
   * Keeps the preferences of this device: the host's own store, or `createLocalStorageAdapter()`. Create it once, not
   * in each render. The page itself follows its color scheme and time zone.
   *
   * @default none: the section `device` is absent
   */
  deviceAdapter?: DeviceAdapter | undefined;
  /**
   * Takes the user's id and returns the address of the user's public profile, to which "Public profile" links. In the
   * official frontend it is `/profile/` and the id. Keep the function the same between renders.
   *
   * @default no link
   */
  profileHref?: ((userId: string) => string) | undefined;
  /**
   * Facts that the host knows about the account better than the server's answers tell, or sooner: the edition,
   * passkeys, rights of the user's group. For the access token's scopes, see `scopes`. Keep the object the same between
   * renders.
   *
   * @default what the answers tell
   */
  capabilities?: CapabilityOverrides | undefined;
  children: ReactNode;
}
