import { MutationCache, type MutationOptions, type QueryClient } from "@tanstack/react-query";
import { settingsKeys } from "../account/accountKeys";
import { libraryMeta } from "../account/accountQueries";
import type { OwnedCallRequest, OwnedSaveRequest } from "./SaveRequest";
import { sendCall } from "./sendCall";
import { sendSettings, type SendOptions } from "./sendSettings";

/** The mutation that sends these requests. */
export type SaveMutation<Request = OwnedSaveRequest> = MutationOptions<void, Error, Request>;

interface SaveMutationOptions extends SendOptions {
  /** The user whose account the page shows (`ownerOf`). Requests without an `owner` are sent only for this user. */
  owner: string;
  onSuccess: () => void;
  onError: (error: Error) => void;
}

/** Returns the mutation that sends `PATCH /user/setting`, one at a time on the page and across the browser's tabs. */
export function saveMutation({ owner, ...options }: SaveMutationOptions): SaveMutation {
  return mutationOf(options, (request) => sendSettings(options, { ...request, owner: request.owner ?? owner }));
}

/** Returns the mutation that makes any other call that changes the account, at once. */
export function callMutation({ owner, ...options }: SaveMutationOptions): SaveMutation<OwnedCallRequest> {
  return mutationOf(options, (request) => sendCall(options, { ...request, owner: request.owner ?? owner }));
}

/**
 * A change of the account is never retried or paused while offline: a request sent later, on its own, may no longer be
 * wanted. Every option is set, so that none is from the host's `defaultOptions`.
 */
function mutationOf<Request>(
  { client, onSuccess, onError }: Omit<SaveMutationOptions, "owner">,
  mutationFn: (request: Request) => Promise<void>,
): SaveMutation<Request> {
  return {
    ...({ onMutate: undefined, onSettled: undefined, retryDelay: undefined, scope: undefined } as object),
    ...{ throwOnError: false },
    mutationKey: [...settingsKeys.site(client), "save"],
    meta: libraryMeta,
    networkMode: "always",
    retry: false,
    // Not 0: query-core (5.108, `Mutation.optionalRemove`) would then check every 0 ms whether a running mutation
    // without observers can be removed.
    gcTime: 1_000,
    mutationFn,
    onSuccess,
    onError,
  };
}

const saves = new WeakMap<QueryClient, MutationCache>();

/**
 * Returns the saves of the library's own forms. Not the host's `MutationCache`: its callbacks may throw, take their
 * time, or show a toast beside the form's own message.
 */
export function savesOf(queryClient: QueryClient): MutationCache {
  const known = saves.get(queryClient) ?? new MutationCache();
  saves.set(queryClient, known);
  return known;
}

/** Runs the mutation without a component, and keeps nothing of it. Rejects like `sendSettings`. */
export async function runSave<Request>(
  queryClient: QueryClient,
  mutation: SaveMutation<Request>,
  request: Request,
): Promise<void> {
  const cache = savesOf(queryClient);
  const run = cache.build(queryClient, mutation);
  try {
    await run.execute(request);
  } finally {
    cache.remove(run);
  }
}
