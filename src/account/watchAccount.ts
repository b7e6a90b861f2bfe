import { CancelledError, type QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/CloudreveClient";
import { accountResources, type Account, type AccountResource } from "./Account";
import { cachedAccount } from "./accountCache";
import { settingsKeys } from "./accountKeys";

/**
 * Watches the account in the cache. Returns the function that unsubscribes.
 *
 * Calls `onTruth` for each newer answer, with the resources of the account that are up to date; `answered` is false if
 * the page itself wrote the answer into the cache. Calls `onError` once for each read that fails, after its retries.
 */
export function watchAccount(
  queryClient: QueryClient,
  client: CloudreveClient,
  onTruth: (account: Partial<Account>, answered: boolean) => void,
  onError: (error: unknown) => void,
): () => void {
  // By the host's `queryKeyHashFn`, if it has one.
  const hashOf = (resource: AccountResource) =>
    queryClient.defaultQueryOptions({ queryKey: settingsKeys.resource(client, resource) }).queryHash;
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated") return;
    const { action, query } = event;
    if (action.type !== "success" && action.type !== "setState" && action.type !== "error") return;
    const resource = accountResources.find((name) => hashOf(name) === query.queryHash);
    if (!resource) return;
    if (action.type === "error") {
      // A host that cancels a read without `revert` makes it fail with a CancelledError.
      if (!(action.error instanceof CancelledError)) onError(action.error);
      return;
    }
    if (resource !== "user" && resource !== "setting" && resource !== "site") return;
    const { user, setting, site } = cachedAccount(queryClient, client);
    // The other answer may still be from before a save. The site is always included, because no save changes it.
    const told = {
      ...(resource !== "setting" && user && { user }),
      ...(resource === "setting" && setting && { setting }),
      ...(site && { site }),
    };
    onTruth(told, resource !== "site" && action.type === "success" && action.manual !== true);
  });
}
