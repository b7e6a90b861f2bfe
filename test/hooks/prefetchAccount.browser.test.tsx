import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { prefetchAccount, ProfileSection, SettingsProvider } from "../../src/index";
import { clientOf } from "../../stories/worlds/clientOf";
import { text } from "../../stories/worlds/pageWords";
import { world } from "../../stories/worlds/world";

test("the page reads any data that could not be prefetched", async () => {
  const cloudreve = world();
  const queryClient = new QueryClient();
  const client = clientOf(cloudreve);
  cloudreve.fail({ method: "GET", times: 6 }, { kind: "dropped" });
  await prefetchAccount(queryClient, client);
  expect(queryClient.getQueryCache().getAll()).toEqual([]);

  const screen = await render(
    <QueryClientProvider client={queryClient}>
      <SettingsProvider client={client}>
        <ProfileSection />
      </SettingsProvider>
    </QueryClientProvider>,
  );
  await expect.element(screen.getByRole("textbox", { name: text.profile.nick.label })).toHaveValue("Ada Lovelace");
});
