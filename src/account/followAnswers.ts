import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/CloudreveClient";
import { accountResources, type Account } from "./Account";
import { cachedAccount } from "./accountCache";
import { ownerOf, settingsKeys } from "./accountKeys";

/**
 * Calls `onTruth` with each later answer of the server about an owner's account, a resource at a time, until it returns
 * true. Returns the function that ends this. Does nothing if the client speaks for another user by now.
 */
export type FollowAnswers = (owner: string, onTruth: (account: Partial<Account>) => boolean) => () => void;

/** Returns the function that follows the answers to a client's calls. */
export function answerFollower(queryClient: QueryClient, client: CloudreveClient): FollowAnswers {
  return (owner, onTruth) => {
    if (ownerOf(client) !== owner) return () => undefined;
    const hashes = accountResources.map((resource) => {
      // By the host's `queryKeyHashFn`, if it has one.
      const { queryHash } = queryClient.defaultQueryOptions({ queryKey: settingsKeys.resource(client, resource) });
      return [queryHash, resource] as const;
    });
    const resourceOf = new Map(hashes);
    const end = queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== "updated" || event.action.type !== "success" || event.action.manual) return;
      const resource = resourceOf.get(event.query.queryHash);
      // Only this one: the others in the cache may be from before.
      if (resource && onTruth({ [resource]: cachedAccount(queryClient, client)[resource] })) end();
    });
    return end;
  };
}
