import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/CloudreveClient";
import { sectionOrder, type SectionId } from "../settings/sections";
import type { AccountResource } from "./Account";
import { cachedAccount, fetchResource } from "./accountCache";
import { settingsKeys } from "./accountKeys";
import { capabilitiesOf } from "./capabilities";
import { resourcesOf } from "./sectionResources";

/**
 * Reads the account into the host's query cache before the settings are rendered: on a server that then dehydrates its
 * cache, or when the page may soon be opened. Never rejects: the page reads a resource whose read failed here.
 *
 * `sections` are those that are to be shown, by default all of the library.
 *
 * The query keys contain the client's `baseUrl` and `userId`: a server's client needs the same ones as the browser's.
 */
export async function prefetchAccount(
  queryClient: QueryClient,
  client: CloudreveClient,
  sections: readonly SectionId[] = sectionOrder,
): Promise<void> {
  const resources = new Set(sections.flatMap<AccountResource>((section) => resourcesOf(section)));
  const prefetch = async (resource: AccountResource) => {
    try {
      await fetchResource(queryClient, client, resource, { retry: false });
    } catch {
      // If the failure stayed in the cache, the page would show it at once and not read again.
      queryClient.removeQueries({ queryKey: settingsKeys.resource(client, resource), exact: true });
    }
  };
  const ofAll = [...resources].filter((resource) => resource !== "davAccounts").map(prefetch);
  await Promise.all(ofAll);
  // A group without WebDAV may not read the list: the user tells.
  const { rights } = capabilitiesOf(cachedAccount(queryClient, client));
  if (resources.has("davAccounts") && rights?.webDav) await prefetch("davAccounts");
}
