import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { CloudreveClient } from "../api/CloudreveClient";
import { ownerOf, settingsKeys } from "../account/accountKeys";
import { accountQueries, unlessJustRead } from "../account/accountQueries";

/**
 * Returns a string that identifies the site and the user that the client speaks for. When another user signs in, it
 * changes, and the former user's account is removed from the query cache.
 */
export function useOwner(client: CloudreveClient): string {
  const queryClient = useQueryClient();
  useSyncExternalStore(client.owner.subscribe, client.owner.getSnapshot, client.owner.getSnapshot);
  const owner = ownerOf(client);

  // Read the user even if no section shows it: the owner of a new token is compared with this one.
  useQuery({ ...accountQueries(client).user, refetchOnMount: unlessJustRead, notifyOnChangeProps: [] });

  const before = useRef(settingsKeys.user(client));
  useEffect(() => {
    if (before.current.join(" ") !== owner) queryClient.removeQueries({ queryKey: before.current });
    before.current = settingsKeys.user(client);
  }, [queryClient, client, owner]);
  return owner;
}
