import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { accountQueries } from "../account/accountQueries";
import type { PreferencesPatch } from "../api/SettingPatch";
import type { UnsavedChanges } from "../form/UnsavedChanges";
import { UnsavedForms } from "../form/UnsavedForms";
import { SettingsContext, type SettingsCallbacks } from "../hooks/SettingsContext";
import { useBrowserLayoutEffect } from "../hooks/useBrowserLayoutEffect";
import { useDeviceValue } from "../hooks/useDeviceValue";
import { useHydrating } from "../hooks/useHydrating";
import { useUnloadGuard } from "../hooks/useUnloadGuard";
import { formatIn } from "../messages/formatIn";
import { directionOf, languages as shipped } from "../messages/languages";
import { MountQueue } from "./MountQueue";
import type { SettingsProviderProps } from "./SettingsProviderProps";
import { useConnection } from "./useConnection";
import { useFieldAccess } from "./useFieldAccess";
import { useFollowedLanguage } from "./useFollowedLanguage";
import { useIdentityQuestion } from "./useIdentityQuestion";
import { useLanguage } from "./useLanguage";
import { useOwner } from "./useOwner";
import { useReadOnlySections } from "./useReadOnlySections";
import { useSignInRequired } from "./useSignInRequired";

/**
 * Provides the sections below it with the client, the language and the host's callbacks.
 *
 * Needs react-query's `QueryClientProvider` above it. Renders no element. While changes are unsaved, the browser asks
 * before the page is left (`beforeunload`). Throws if `unsaved` was not made by `createUnsavedChanges()`.
 */
export function SettingsProvider({
  client,
  locale: asked,
  followLanguage: isFollowing = true,
  messages: overrides,
  languages: own,
  scopes,
  fields: access,
  tokens,
  scheme: givenScheme,
  dir,
  save = "press",
  unsaved: given,
  container,
  webDavAddress,
  deviceAdapter,
  profileHref,
  capabilities,
  children,
  ...callbacks
}: SettingsProviderProps) {
  const languages = useMemo(() => ({ ...shipped, ...own }), [own]);
  const [locale, followLanguage] = useFollowedLanguage(asked ?? "en-US", languages, isFollowing);
  const latest = useRef<SettingsCallbacks>(callbacks);
  useBrowserLayoutEffect(() => {
    const onPreferencesSaved = (saved: PreferencesPatch) => {
      if (saved.language) followLanguage(saved.language);
      callbacks.onPreferencesSaved?.(saved);
    };
    latest.current = { ...callbacks, onPreferencesSaved };
  });

  const unsaved = useUnsaved(given);
  // The host's own have a guard that outlives this provider.
  useUnloadGuard(given === undefined ? unsaved : undefined);
  const [mounts] = useState(() => new MountQueue());
  const identity = useIdentityQuestion(latest);
  const owner = useOwner(client);
  const { readOnly, learnScope, scopes: knownScopes } = useReadOnlySections(owner, scopes);
  const fields = useFieldAccess(access);
  const { askForSignIn, saveSucceeded } = useSignInRequired(latest, unsaved);
  const queryClient = useQueryClient();
  const { mutation, send, otherTabs } = useConnection({
    queryClient,
    client,
    owner,
    unsaved,
    readOnly,
    fields,
    learnScope,
    askForSignIn,
    saveSucceeded,
    callbacks: latest,
  });
  const canReveal = callbacks.onReveal !== undefined;
  const canSignOut = callbacks.onSignOut !== undefined;
  const offers = (["onRecharge", "onBuyStorage", "onExtendMembership"] as const)
    .filter((name) => callbacks[name])
    .join();
  const queries = useCallback(() => accountQueries(client), [client]);
  const { messages, name, failed: textsFailed } = useLanguage(locale, languages, overrides);
  const isDark = useDeviceValue(deviceAdapter, "preferred_dark_mode");
  const scheme = givenScheme ?? (isDark === undefined ? undefined : isDark ? "dark" : "light");
  const timeZone = useDeviceValue(deviceAdapter, "time_zone");
  // A server does not know the reader's time zone.
  const format = formatIn(name, useHydrating() ? "UTC" : timeZone);
  const value = useMemo(
    () => ({
      client,
      owner,
      locale: name,
      dir: dir ?? directionOf(name),
      scheme,
      tokens,
      container,
      webDavAddress,
      deviceAdapter,
      profileHref,
      capabilities,
      scopes: knownScopes,
      messages,
      textsFailed,
      format,
      callbacks: latest,
      save,
      canReveal,
      canSignOut,
      offers,
      askForSignIn,
      learnScope,
      queries,
      mutation,
      send,
      otherTabs,
      identity,
      unsaved,
      mounts,
      readOnly,
      fields,
    }),
    [
      client,
      owner,
      name,
      dir,
      scheme,
      tokens,
      container,
      webDavAddress,
      deviceAdapter,
      profileHref,
      capabilities,
      knownScopes,
      messages,
      textsFailed,
      format,
      save,
      canReveal,
      canSignOut,
      offers,
      askForSignIn,
      learnScope,
      queries,
      mutation,
      send,
      otherTabs,
      identity,
      unsaved,
      mounts,
      readOnly,
      fields,
    ],
  );
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>;
}

function useUnsaved(given: UnsavedChanges | undefined): UnsavedForms {
  const [own] = useState(() => new UnsavedForms());
  if (given === undefined) return own;
  if (given instanceof UnsavedForms) return given;
  throw new Error("cloudreve-settings-ui: `unsaved` was not made by createUnsavedChanges().");
}
