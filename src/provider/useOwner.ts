import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { ownerOf, settingsKeys } from "../account/accountKeys";
import { accountQueries } from "../account/accountQueries";

/**
 * Returns a word for the site and the user that the client speaks for: another one when another user has signed in. Then
 * everything read as the former user is removed from the query cache.
 */
export function useOwner(client: CloudreveClient): string {
  const queryClient = useQueryClient();
  useSyncExternalStore(client.owner.subscribe, client.owner.getSnapshot, client.owner.getSnapshot);
  const owner = ownerOf(client);

  // Also where no section shows the user: a new token is asked whose it is, and that needs something to compare with.
  useQuery({ ...accountQueries(client).user, notifyOnChangeProps: [] });

  const before = useRef(settingsKeys.user(client));
  useEffect(() => {
    if (before.current.join(" ") !== owner) queryClient.removeQueries({ queryKey: before.current });
    before.current = settingsKeys.user(client);
  }, [queryClient, client, owner]);
  return owner;
}
