import { HydrationBoundary, QueryClientProvider, type DehydratedState, type QueryClient } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider, type CloudreveClient } from "cloudreve-settings-ui";
import { messages } from "cloudreve-settings-ui/languages/en-US";
import { StrictMode } from "react";

interface PageProps {
  client: CloudreveClient;
  queryClient: QueryClient;
  queries: DehydratedState;
}

// Imported and not loaded on demand: server rendering does not wait for a language.
const languages = { "en-US": messages };
const tokens = { "--cr-accent": "#00796b" } as const;

/** The page as both the server and the browser render it. */
export function Page({ client, queryClient, queries }: PageProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <HydrationBoundary state={queries}>
          <SettingsProvider client={client} languages={languages} tokens={tokens}>
            <AccountSettings layout="page" />
          </SettingsProvider>
        </HydrationBoundary>
      </QueryClientProvider>
    </StrictMode>
  );
}
