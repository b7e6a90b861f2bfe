import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { sectionOrder } from "../settings/sections";
import type { AccountPart } from "./Account";
import { fetchPart } from "./accountCache";
import { settingsKeys } from "./accountKeys";
import { partsOf } from "./sectionParts";

/**
 * Reads the account into the host's query cache before the settings are rendered: on a server that then dehydrates its
 * cache, or when the page may soon be opened. Never rejects: the page reads a part whose read failed here.
 *
 * The query keys contain the client's `baseUrl` and `userId`: a server's client needs the same ones as the browser's.
 */
export async function prefetchAccount(queryClient: QueryClient, client: CloudreveClient): Promise<void> {
  const parts = new Set(sectionOrder.flatMap<AccountPart>((section) => partsOf(section)));
  const prefetch = async (part: AccountPart) => {
    try {
      await fetchPart(queryClient, client, part, { retry: false });
    } catch {
      // If the failure stayed in the cache, the page would show it at once and not read again.
      queryClient.removeQueries({ queryKey: settingsKeys.part(client, part), exact: true });
    }
  };
  await Promise.all([...parts].map(prefetch));
}
