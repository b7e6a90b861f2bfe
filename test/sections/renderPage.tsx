import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "vitest-browser-react";
import { AccountSettings, SettingsProvider } from "../../src/index";
import type { EmbeddedCloudreve } from "../../src/testing/index";
import { clientOf } from "../../stories/worlds/clientOf";

/** The whole page as somebody sees it who has just come, with its caches to look into. */
export async function renderPage(cloudreve: EmbeddedCloudreve) {
  const queryClient = new QueryClient();
  const screen = await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={clientOf(cloudreve)}>
        <AccountSettings />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  return { screen, queryClient };
}
