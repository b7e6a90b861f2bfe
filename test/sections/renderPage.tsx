import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { clientOf } from "../../stories/worlds/clientOf";

/** Renders the whole page as on a first visit, and returns its caches, too. */
export async function renderPage(cloudreve: EmbeddedCloudreve) {
  const queryClient = new QueryClient();
  const screen = await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={clientOf(cloudreve)} followLanguage={false}>
        <AccountSettings layout="page" />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  return { screen, queryClient };
}
