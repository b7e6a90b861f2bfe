import { dehydrate, QueryClient } from "@tanstack/react-query";
import { createCloudreveClient, preloadSettings } from "cloudreve-settings-ui";
import type { EmbeddedCloudreve } from "cloudreve-settings-ui/testing";
import { renderToString } from "react-dom/server";
import { Page } from "./Page";
import type { PageState } from "./PageState";

/**
 * Returns the page as HTML and the state for hydration. With `prefetched`, it has the account's values, not skeletons.
 */
export async function render(
  cloudreve: EmbeddedCloudreve,
  prefetched: boolean,
): Promise<{ html: string; state: PageState }> {
  const { id: userId } = cloudreve.account();
  const { access_token: accessToken } = cloudreve.signIn();
  // The same `baseUrl` as in the browser, because it is part of the query keys.
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    userId,
    getAccessToken: () => accessToken,
    fetch: (path, init) => cloudreve.fetch(`http://cloud.test${path}`, init),
  });
  const queryClient = new QueryClient();
  await preloadSettings(queryClient, client, { read: prefetched });
  const queries = dehydrate(queryClient);
  return {
    html: renderToString(<Page client={client} queryClient={queryClient} queries={queries} />),
    state: { userId, accessToken, queries },
  };
}
