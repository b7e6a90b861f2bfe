import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { SettingsProvider, type SettingsProviderProps } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { clientOf, type ClientOptions } from "./clientOf";

interface HostProps extends Omit<SettingsProviderProps, "client">, Pick<ClientOptions, "baseUrl"> {
  cloudreve: EmbeddedCloudreve;
  /** The scopes of the access token, unknown to the provider (a host would pass its `scopes` prop). */
  tokenScopes?: string[] | undefined;
  children: ReactNode;
}

/** A host around a section, with its own query client, signed in to one embedded server. */
export function Host({ cloudreve, baseUrl, tokenScopes, children, ...props }: HostProps) {
  const [queryClient] = useState(() => new QueryClient());
  const [client] = useState(() => clientOf(cloudreve, { baseUrl, scopes: tokenScopes }));
  return (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} {...props}>
        {children}
      </SettingsProvider>
    </QueryClientProvider>
  );
}
