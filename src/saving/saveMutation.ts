import type { MutationOptions, QueryClient } from "@tanstack/react-query";
import { settingsKeys } from "../account/accountKeys";
import type { SaveRequest } from "./SaveRequest";
import { sendSettings, type SendOptions } from "./sendSettings";

export type SaveMutation = MutationOptions<void, Error, SaveRequest>;

interface SaveMutationOptions extends SendOptions {
  /** The user for whom the page shows its forms (`ownerOf`): a request that names no other is only sent for that one. */
  owner: string;
  onSuccess: () => void;
  onError: (error: Error) => void;
}

/**
 * The one mutation: sends `PATCH /user/setting`, one at a time on the page and across the browser's tabs.
 *
 * Never retried, and not held back while offline: a request sent later by itself is not the one the person asked for.
 */
export function saveMutation({ owner, onSuccess, onError, ...options }: SaveMutationOptions): SaveMutation {
  return {
    mutationKey: [...settingsKeys.site(options.client), "save"],
    networkMode: "always",
    retry: false,
    // Not 0: react-query would ask every 0 ms whether a mutation under way that nobody watches can go.
    gcTime: 1_000,
    mutationFn: (request) => sendSettings(options, { ...request, owner: request.owner ?? owner }),
    onSuccess,
    onError,
  };
}

/** Runs the mutation without a component. Rejects as `sendSettings` does, and leaves nothing in the mutation cache. */
export async function runSave(queryClient: QueryClient, mutation: SaveMutation, request: SaveRequest): Promise<void> {
  const cache = queryClient.getMutationCache();
  const run = cache.build(queryClient, mutation);
  try {
    await run.execute(request);
  } finally {
    cache.remove(run);
  }
}
