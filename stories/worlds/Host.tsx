import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { SettingsProvider, type SettingsProviderProps } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { clientOf, type ClientOptions } from "./clientOf";

interface HostProps extends Omit<SettingsProviderProps, "client">, Pick<ClientOptions, "baseUrl"> {
  cloudreve: EmbeddedCloudreve;
  /** What the token may, where the host does not know it. */
  tokenScopes?: string[] | undefined;
  children: ReactNode;
}

/** A host around a section: its own query client, signed in to one embedded server. */
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
