import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/CloudreveClient";
import type { Account } from "./Account";
import { ownerOf } from "./accountKeys";
import type { AccountQueries } from "./accountQueries";

interface Followed {
  queryClient: QueryClient;
  client: CloudreveClient;
  /** The queries of the client's account. */
  queries: AccountQueries;
  owner: string;
}

/**
 * Calls `onTruth` with each later answer of the server about an owner's account, a resource at a time, until it returns
 * true or the client speaks for another user. Returns the function that ends this.
 */
export function followAnswers(
  { queryClient, client, queries, owner }: Followed,
  onTruth: (account: Partial<Account>) => boolean,
): () => void {
  const cache = queryClient.getQueryCache();
  const names = Object.keys(queries) as (keyof AccountQueries)[];
  const end = cache.subscribe((event) => {
    if (ownerOf(client) !== owner) end();
    else if (event.type === "updated" && event.action.type === "success" && !event.action.manual) {
      const { query } = event;
      const resource = names.find((name) => cache.find({ queryKey: queries[name].queryKey }) === query);
      if (!resource) return;
      const select = queries[resource].select as (answer: unknown) => unknown;
      // Only this one: the others in the cache may be from before.
      if (onTruth({ [resource]: select(query.state.data) })) end();
    }
  });
  return end;
}
