import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { AccountSettings, createUnsavedChanges, SettingsProvider, type CloudreveClient } from "cloudreve-settings-ui";
import type { ReactNode } from "react";

const queryClient = new QueryClient();
const unsaved = createUnsavedChanges();

interface RoutedSettingsProps {
  client: CloudreveClient;
  /** Asks before the route is left with unsaved changes. */
  guard: ReactNode;
}

/** The route of the settings. The edits outlive it. */
export function RoutedSettings({ client, guard }: RoutedSettingsProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client} unsaved={unsaved}>
        <AccountSettings layout="page" />
        {guard}
      </SettingsProvider>
    </QueryClientProvider>
  );
}
