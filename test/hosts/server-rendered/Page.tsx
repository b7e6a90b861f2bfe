import { HydrationBoundary, QueryClientProvider, type DehydratedState, type QueryClient } from "@tanstack/react-query";
import { AccountSettings, SettingsProvider, type CloudreveClient } from "cloudreve-settings-ui";
import { messages } from "cloudreve-settings-ui/languages/en-US";
import { StrictMode } from "react";

interface PageProps {
  client: CloudreveClient;
  queryClient: QueryClient;
  queries: DehydratedState;
}

// Loaded with the page: the server has no time to wait for it.
const languages = { "en-US": messages };
const tokens = { "--cr-accent": "#00796b" } as const;

/** The page, the same on the server and in the browser. */
export function Page({ client, queryClient, queries }: PageProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <HydrationBoundary state={queries}>
          <SettingsProvider client={client} languages={languages} tokens={tokens}>
            <AccountSettings />
          </SettingsProvider>
        </HydrationBoundary>
      </QueryClientProvider>
    </StrictMode>
  );
}
