import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import { accountQueries } from "../account/accountQueries";
import type { CloudreveClient } from "../api/createCloudreveClient";
import type { PreferencesPatch } from "../api/SettingPatch";
import type { UnsavedChanges } from "../form/UnsavedChanges";
import { UnsavedForms } from "../form/UnsavedForms";
import { SettingsContext, type SettingsCallbacks } from "../hooks/SettingsContext";
import { useBrowserLayoutEffect } from "../hooks/useBrowserLayoutEffect";
import { useHydrating } from "../hooks/useHydrating";
import { useUnloadGuard } from "../hooks/useUnloadGuard";
import { formatIn } from "../messages/formatIn";
import { directionOf, languages as shipped, type LoadMessages } from "../messages/languages";
import type { MessageOverrides, Messages } from "../messages/Messages";
import type { Tokens } from "../styles/Tokens";
import { MountQueue } from "./MountQueue";
import { useConnection } from "./useConnection";
import { useFollowedLanguage } from "./useFollowedLanguage";
import { useLanguage } from "./useLanguage";
import { useOwner } from "./useOwner";
import { useReadOnlySections } from "./useReadOnlySections";
import { useSignInRequired } from "./useSignInRequired";

export interface SettingsProviderProps extends SettingsCallbacks {
  /** Made by `createCloudreveClient`, once: another client is another site or user. */
  client: CloudreveClient;
  /**
   * BCP 47 tag of the texts' language; `en-US` unless told. The nearest language there is is taken. Once another language
   * is saved on the page, the page follows it, until the host gives a different one here.
   */
  locale?: string | undefined;
  /** Single texts said the host's own way. Keep the object the same between renders. */
  messages?: MessageOverrides | undefined;
  /**
   * The scopes of the access token, where it is an application's: sections that they do not cover are read-only. Leave
   * it out for an ordinary sign-in, which may do everything; a scope that is missing then shows with the first refusal.
   */
  scopes?: readonly string[] | undefined;
  /**
   * Languages of the host's own, by BCP 47 tag, beside or in place of those that are shipped: texts, or what loads them.
   * A page that is rendered on a server is given the texts. Keep the object the same between renders.
   */
  languages?: Readonly<Record<string, Messages | LoadMessages>> | undefined;
  /** What is set of the look: `{ "--cr-accent": "#c2185b" }`. Keep the object the same between renders. */
  tokens?: Tokens | undefined;
  /**
   * The unsaved changes, made by `createUnsavedChanges()`, where they shall outlive this provider or be asked from
   * outside of it. @default they live and end with the provider
   */
  unsaved?: UnsavedChanges | undefined;
  /** Light or dark; follows the device (`prefers-color-scheme`) unless told. */
  scheme?: "light" | "dark" | undefined;
  children: ReactNode;
}

/**
 * Gives the sections below it their server, language and host.
 *
 * Needs react-query's `QueryClientProvider` above it. Renders no element of its own. While something below it is
 * unsaved, the browser asks before the page is left (`beforeunload`). Throws where `unsaved` was not made by
 * `createUnsavedChanges()`.
 */
export function SettingsProvider({
  client,
  locale: asked = "en-US",
  messages: overrides,
  languages: own,
  scopes,
  tokens,
  scheme,
  unsaved: held,
  children,
  ...callbacks
}: SettingsProviderProps) {
  const languages = useMemo(() => ({ ...shipped, ...own }), [own]);
  const [locale, followLanguage] = useFollowedLanguage(asked, languages);
  const latest = useRef<SettingsCallbacks>(callbacks);
  useBrowserLayoutEffect(() => {
    const onPreferencesSaved = (saved: PreferencesPatch) => {
      if (saved.language) followLanguage(saved.language);
      callbacks.onPreferencesSaved?.(saved);
    };
    latest.current = { ...callbacks, onPreferencesSaved };
  });

  const unsaved = useUnsaved(held);
  useUnloadGuard(unsaved);
  const [mounts] = useState(() => new MountQueue());
  const owner = useOwner(client);
  const { readOnly, learnScope } = useReadOnlySections(owner, scopes);
  const { askForSignIn, signedIn } = useSignInRequired(latest, unsaved);
  const queryClient = useQueryClient();
  const { mutation, send } = useConnection({
    queryClient,
    client,
    owner,
    unsaved,
    readOnly,
    learnScope,
    askForSignIn,
    signedIn,
    callbacks: latest,
  });
  const canReveal = callbacks.onReveal !== undefined;
  const queries = useCallback(() => accountQueries(client), [client]);
  const { messages, name } = useLanguage(locale, languages, overrides);
  // A server does not know where its reader is.
  const format = formatIn(name, useHydrating() ? "UTC" : undefined);
  const value = useMemo(
    () => ({
      client,
      owner,
      locale: name,
      dir: directionOf(name),
      scheme,
      tokens,
      messages,
      format,
      callbacks: latest,
      canReveal,
      askForSignIn,
      queries,
      mutation,
      send,
      unsaved,
      mounts,
      readOnly,
    }),
    [
      client,
      owner,
      name,
      scheme,
      tokens,
      messages,
      format,
      canReveal,
      askForSignIn,
      queries,
      mutation,
      send,
      unsaved,
      mounts,
      readOnly,
    ],
  );
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>;
}

function useUnsaved(held: UnsavedChanges | undefined): UnsavedForms {
  const [own] = useState(() => new UnsavedForms());
  if (held === undefined) return own;
  if (held instanceof UnsavedForms) return held;
  throw new Error(
    "cloudreve-settings-ui: the provider's `unsaved` was not made by createUnsavedChanges(). Pass what that returns.",
  );
}
