import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { sectionOrder } from "../settings/sections";
import type { AccountPart } from "./Account";
import { fetchPart } from "./accountCache";
import { settingsKeys } from "./accountKeys";
import { partsOf } from "./sectionParts";

/**
 * Reads what the settings show into the host's query cache, before they are rendered: on a server, whose cache is
 * dehydrated then, or when the page may soon be opened. A part that cannot be read is left out, and read by the page.
 *
 * The queries are kept under the client's `baseUrl` and `userId`: those of a server's client must be the browser's.
 */
export async function prefetchAccount(queryClient: QueryClient, client: CloudreveClient): Promise<void> {
  const parts = new Set(sectionOrder.flatMap<AccountPart>((section) => partsOf(section)));
  const prefetch = async (part: AccountPart) => {
    try {
      await fetchPart(queryClient, client, part, { retry: false });
    } catch {
      // A failure that stayed in the cache would be shown at once, and nothing read.
      queryClient.removeQueries({ queryKey: settingsKeys.part(client, part), exact: true });
    }
  };
  await Promise.all([...parts].map(prefetch));
}
