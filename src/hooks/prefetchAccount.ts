import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { sectionNeeds } from "../settings/sections";
import { fetchPart } from "./queries";

/**
 * Reads what the settings show into the host's query cache, before they are rendered: on a server, whose cache is
 * dehydrated then, or when the page may soon be opened. What cannot be read is left out, and read by the page.
 *
 * The queries are kept under the client's `baseUrl` and `userId`: those of a server's client must be the browser's.
 */
export async function prefetchAccount(queryClient: QueryClient, client: CloudreveClient): Promise<void> {
  const parts = new Set(Object.values(sectionNeeds).flat());
  await Promise.all([...parts].map((part) => fetchPart(queryClient, client, part, { retry: false }).catch(() => undefined)));
}
