import { hashKey, type QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/createCloudreveClient";
import type { Account } from "./Account";
import { cachedAccount } from "./accountCache";
import { settingsKeys } from "./accountKeys";

/**
 * Calls `onTruth` for each newer answer in the cache, with the resources of the account that are up to date. `answered` is
 * false if the page itself wrote the answer into the cache. Returns the function that unsubscribes.
 */
export function watchAccount(
  queryClient: QueryClient,
  client: CloudreveClient,
  onTruth: (account: Partial<Account>, answered: boolean) => void,
): () => void {
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || (event.action.type !== "success" && event.action.type !== "setState")) return;
    const isOf = (resource: "user" | "setting" | "site") =>
      hashKey(settingsKeys.resource(client, resource)) === event.query.queryHash;
    const resource = (["user", "setting", "site"] as const).find(isOf);
    if (!resource) return;
    const { user, setting, site } = cachedAccount(queryClient, client);
    // The other answer may still be from before a save. The site is always included, because no save changes it.
    const told = {
      ...(resource !== "setting" && user && { user }),
      ...(resource === "setting" && setting && { setting }),
      ...(site && { site }),
    };
    onTruth(told, resource !== "site" && event.action.type === "success" && event.action.manual !== true);
  });
}
