import { dehydrate, QueryClient } from "@tanstack/react-query";
import { createCloudreveClient, prefetchAccount } from "cloudreve-settings-ui";
import type { EmbeddedCloudreve } from "cloudreve-settings-ui/testing";
import { renderToString } from "react-dom/server";
import { Page } from "./Page";
import type { PageState } from "./PageState";

/** The page as HTML, with what the browser goes on from; `prefetched`: with the account's values, else as it loads. */
export async function render(
  cloudreve: EmbeddedCloudreve,
  prefetched: boolean,
): Promise<{ html: string; state: PageState }> {
  const { id: userId } = cloudreve.account();
  const { access_token: accessToken } = cloudreve.signIn();
  // The browser's own address of the API: it stands in the query keys.
  const client = createCloudreveClient({
    baseUrl: "/api/v4",
    userId,
    getAccessToken: () => accessToken,
    fetch: (path, init) => cloudreve.fetch(`http://cloud.test${path}`, init),
  });
  const queryClient = new QueryClient();
  if (prefetched) await prefetchAccount(queryClient, client);
  const queries = dehydrate(queryClient);
  return {
    html: renderToString(<Page client={client} queryClient={queryClient} queries={queries} />),
    state: { userId, accessToken, queries },
  };
}
