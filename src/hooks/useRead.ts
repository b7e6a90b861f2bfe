import { useQuery } from "@tanstack/react-query";
import { settingsKeys } from "../account/accountKeys";
import { queryOptions, unlessJustRead } from "../account/accountQueries";
import type { CloudreveClient } from "../api/CloudreveClient";
import type { CallOptions } from "../api/transport";
import { useSettingsContext } from "./SettingsContext";

/**
 * Reads something of the user that is no resource of the account, from when the component mounts.
 *
 * @param name its name in the query keys
 */
export function useRead<Data>(name: string, read: (client: CloudreveClient, options: CallOptions) => Promise<Data>) {
  const { client } = useSettingsContext();
  const query = useQuery({
    ...queryOptions,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: unlessJustRead,
    queryKey: [...settingsKeys.user(client), name],
    queryFn: ({ signal }) => read(client, { signal }),
  });
  const { data, status, error, isFetching, refetch } = query;
  return { data, reading: { status: data === undefined ? status : ("success" as const), error, isFetching, refetch } };
}
