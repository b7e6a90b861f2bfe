import type { MutationOptions, QueryClient } from "@tanstack/react-query";
import { settingsKeys } from "../account/accountKeys";
import type { OwnedSaveRequest } from "./SaveRequest";
import { sendSettings, type SendOptions } from "./sendSettings";

export type SaveMutation = MutationOptions<void, Error, OwnedSaveRequest>;

interface SaveMutationOptions extends SendOptions {
  /** The user whose account the page shows (`ownerOf`). Requests without an `owner` are sent only for this user. */
  owner: string;
  onSuccess: () => void;
  onError: (error: Error) => void;
}

/**
 * Returns the mutation that sends `PATCH /user/setting`, one at a time on the page and across the browser's tabs.
 *
 * It is never retried or paused while offline: a request sent later, on its own, may no longer be wanted.
 */
export function saveMutation({ owner, onSuccess, onError, ...options }: SaveMutationOptions): SaveMutation {
  return {
    mutationKey: [...settingsKeys.site(options.client), "save"],
    networkMode: "always",
    retry: false,
    // Not 0: query-core (5.108, `Mutation.optionalRemove`) would then check every 0 ms whether a running mutation without
    // observers can be removed.
    gcTime: 1_000,
    mutationFn: (request) => sendSettings(options, { ...request, owner: request.owner ?? owner }),
    onSuccess,
    onError,
  };
}

/** Runs the mutation without a component, and removes it from the mutation cache. Rejects like `sendSettings`. */
export async function runSave(
  queryClient: QueryClient,
  mutation: SaveMutation,
  request: OwnedSaveRequest,
): Promise<void> {
  const cache = queryClient.getMutationCache();
  const run = cache.build(queryClient, mutation);
  try {
    await run.execute(request);
  } finally {
    cache.remove(run);
  }
}
