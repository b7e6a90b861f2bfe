import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { SettingsProvider, type SettingsProviderProps } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { clientOf, type ClientOptions } from "./clientOf";

interface HostProps extends Omit<SettingsProviderProps, "client">, Pick<ClientOptions, "baseUrl"> {
  cloudreve: EmbeddedCloudreve;
  /** The scopes of the access token, unknown to the provider (a host would pass its `scopes` prop). */
  tokenScopes?: string[] | undefined;
  /** @default a cache of its own */
  queryClient?: QueryClient | undefined;
  children: ReactNode;
}

/** A host around a section, signed in to one embedded server. It keeps its language, so that a test's words stay. */
export function Host({ cloudreve, baseUrl, tokenScopes, queryClient: given, children, ...props }: HostProps) {
  const [queryClient] = useState(() => given ?? new QueryClient());
  const [client] = useState(() => clientOf(cloudreve, { baseUrl, scopes: tokenScopes }));
  return (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} followLanguage={false} {...props}>
        {children}
      </SettingsProvider>
    </QueryClientProvider>
  );
}
