import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/CloudreveClient";
import { accountResources, type Account } from "./Account";
import { cachedAccount } from "./accountCache";
import { ownerOf, settingsKeys } from "./accountKeys";

/**
 * Calls `onTruth` with each later answer of the server about an owner's account, a resource at a time, until it returns
 * true or the client speaks for another user. Returns the function that ends this.
 */
export function followAnswers(
  queryClient: QueryClient,
  client: CloudreveClient,
  owner: string,
  onTruth: (account: Partial<Account>) => boolean,
): () => void {
  const hashes = accountResources.map((resource) => {
    // By the host's `queryKeyHashFn`, if it has one.
    const { queryHash } = queryClient.defaultQueryOptions({ queryKey: settingsKeys.resource(client, resource) });
    return [queryHash, resource] as const;
  });
  const resourceOf = new Map(hashes);
  const end = queryClient.getQueryCache().subscribe((event) => {
    if (ownerOf(client) !== owner) end();
    else if (event.type === "updated" && event.action.type === "success" && !event.action.manual) {
      const resource = resourceOf.get(event.query.queryHash);
      // Only this one: the others in the cache may be from before.
      if (resource && onTruth({ [resource]: cachedAccount(queryClient, client)[resource] })) end();
    }
  });
  return end;
}
