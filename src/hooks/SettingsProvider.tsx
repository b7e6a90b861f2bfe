import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from "react";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { directionOf } from "../messages/languages";
import type { MessageOverrides } from "../messages/Messages";
import { SettingsContext, type SettingsCallbacks } from "./SettingsContext";
import { useLanguage } from "./useLanguage";

export interface SettingsProviderProps extends SettingsCallbacks {
  /** Made by `createCloudreveClient`, once: another client is another site or user. */
  client: CloudreveClient;
  /** BCP 47 tag of the texts' language; `en-US` unless told. The nearest shipped language is taken. */
  locale?: string | undefined;
  /** Single texts said the host's own way. Keep the object the same between renders. */
  messages?: MessageOverrides | undefined;
  /** Light or dark; follows the page's `color-scheme` unless told. */
  scheme?: "light" | "dark" | undefined;
  children: ReactNode;
}

/**
 * Gives the sections below it their server, language and host.
 *
 * Needs react-query's `QueryClientProvider` above it. Renders no element of its own.
 */
export function SettingsProvider({ client, locale = "en-US", messages: overrides, scheme, children, ...callbacks }: SettingsProviderProps) {
  const latest = useRef<SettingsCallbacks>(callbacks);
  useLayoutEffect(() => {
    latest.current = callbacks;
  });

  const askedAt = useRef(Number.NEGATIVE_INFINITY);
  const askForSignIn = useCallback(() => {
    // Calls that were under way together are refused together.
    const together = performance.now() - askedAt.current < 1000;
    askedAt.current = performance.now();
    if (!together) latest.current.onSignInRequired?.();
  }, []);

  const { messages, name } = useLanguage(locale, overrides);
  const value = useMemo(
    () => ({ client, locale: name, dir: directionOf(name), scheme, messages, callbacks: latest, askForSignIn }),
    [client, name, scheme, messages, askForSignIn],
  );
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>;
}
