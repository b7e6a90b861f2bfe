import { useQuery } from "@tanstack/react-query";
import { settingsKeys } from "../account/accountKeys";
import type { ProList } from "../account/proLists";
import type { CloudreveClient } from "../api/CloudreveClient";
import type { CallOptions } from "../api/transport";
import { readingOf, readOptions } from "./reading";
import { useSettingsContext } from "./SettingsContext";

/**
 * Reads something of the user that is no resource of the account, from when the component mounts.
 *
 * @param name its name in the query keys
 */
export function useRead<Data>(name: ProList, read: (client: CloudreveClient, options: CallOptions) => Promise<Data>) {
  const { client } = useSettingsContext();
  const query = useQuery({
    ...readOptions,
    queryKey: [...settingsKeys.user(client), name],
    queryFn: ({ signal }) => read(client, { signal }),
  });
  return { data: query.data, reading: readingOf(query) };
}
