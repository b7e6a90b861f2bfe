import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { directionOf } from "../messages/languages";
import type { MessageOverrides } from "../messages/Messages";
import { UnsavedChanges } from "../settings/UnsavedChanges";
import { asksForSignIn } from "./queries";
import { SettingsContext, type SettingsCallbacks } from "./SettingsContext";
import { tellHost } from "./tellHost";
import { useAccountOwner } from "./useAccountOwner";
import { useLanguage } from "./useLanguage";
import { useOtherTabs } from "./useOtherTabs";
import { useReadOnlySections } from "./useReadOnlySections";
import { useUnloadGuard } from "./useUnloadGuard";

export interface SettingsProviderProps extends SettingsCallbacks {
  /** Made by `createCloudreveClient`, once: another client is another site or user. */
  client: CloudreveClient;
  /** BCP 47 tag of the texts' language; `en-US` unless told. The nearest shipped language is taken. */
  locale?: string | undefined;
  /** Single texts said the host's own way. Keep the object the same between renders. */
  messages?: MessageOverrides | undefined;
  /**
   * The scopes of the access token, where it is an application's: sections that they do not cover are read-only. Leave
   * it out for an ordinary sign-in, which may do everything; a scope that is missing then shows with the first refusal.
   */
  scopes?: readonly string[] | undefined;
  /** Light or dark; follows the page's `color-scheme` unless told. */
  scheme?: "light" | "dark" | undefined;
  children: ReactNode;
}

/**
 * Gives the sections below it their server, language and host.
 *
 * Needs react-query's `QueryClientProvider` above it. Renders no element of its own. While something below it is
 * unsaved, the browser asks before the page is left (`beforeunload`).
 */
export function SettingsProvider({ client, locale = "en-US", messages: overrides, scopes, scheme, children, ...callbacks }: SettingsProviderProps) {
  const latest = useRef<SettingsCallbacks>(callbacks);
  useLayoutEffect(() => {
    latest.current = callbacks;
  });

  const askedAt = useRef(Number.NEGATIVE_INFINITY);
  const askForSignIn = useCallback((error: unknown) => {
    if (!asksForSignIn(error)) return;
    // Calls that were under way together are refused together.
    const together = performance.now() - askedAt.current < 1000;
    askedAt.current = performance.now();
    if (!together) tellHost(latest.current.onSignInRequired);
  }, []);
  const signedIn = useCallback(() => void (askedAt.current = Number.NEGATIVE_INFINITY), []);

  const [unsaved] = useState(() => new UnsavedChanges());
  useUnloadGuard(unsaved);
  const account = useAccountOwner(client);
  const otherTabs = useOtherTabs(client);
  const { readOnly, learnScope } = useReadOnlySections(account, scopes);
  const { messages, name } = useLanguage(locale, overrides);
  const value = useMemo(
    () => ({ client, account, locale: name, dir: directionOf(name), scheme, messages, callbacks: latest, askForSignIn, signedIn, otherTabs, unsaved, readOnly, learnScope }),
    [client, account, name, scheme, messages, askForSignIn, signedIn, otherTabs, unsaved, readOnly, learnScope],
  );
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>;
}
