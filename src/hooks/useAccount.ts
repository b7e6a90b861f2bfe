import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { unlessJustRead, type AccountAnswers } from "../account/accountQueries";
import type { Account, AccountResource } from "../account/Account";
import { useSettingsContext } from "./SettingsContext";

/** The progress of reading the requested resources of the account; `ready` once all of them have been read. */
export type AccountRead<Resource extends AccountResource> =
  | { status: "loading" }
  | { status: "failed"; error: Error; retry: () => void; retrying: boolean }
  | {
      status: "ready";
      account: Pick<Account, Resource>;
      /** The answers as the server sent them, with the keys that the library does not use; without WebDAV passwords. */
      answers: Pick<AccountAnswersSent, Resource>;
    };

/** The answer of each resource, with the keys that the library does not use. */
type AccountAnswersSent = {
  [Resource in AccountResource]: AccountAnswers[Resource] & Readonly<Record<string, unknown>>;
};

/**
 * Reads resources of the account, each through its own query that all sections share.
 *
 * Once read, a resource stays available even if a later read fails. A failure stays visible while the read is retried.
 * With `reads: false` it only follows what other components read. Throws outside a `SettingsProvider`.
 */
export function useAccount<Resource extends AccountResource>(
  resources: readonly Resource[],
  { reads = true }: { reads?: boolean } = {},
): AccountRead<Resource> {
  const { queries: accountQueries } = useSettingsContext();
  const queries = accountQueries();
  const queryClient = useQueryClient();
  // A resource that is no longer asked for keeps its place: react-query from 5.85.9 to 5.87.1 renders without end once
  // the last of several queries is gone (TanStack/query#9638).
  const [known, setKnown] = useState(resources);
  const added = resources.filter((resource) => !known.includes(resource));
  const all = added.length > 0 ? [...known, ...added] : known;
  if (all !== known) setKnown(all);
  // `map` loses the tuple's types; each result is matched to its resource by index below.
  const queryOf = (resource: Resource) => ({
    ...(queries[resource] as (typeof queries)["user"]),
    enabled: reads && resources.includes(resource),
    refetchOnMount: unlessJustRead,
  });
  const read = useQueries({ queries: all.map(queryOf) });
  const results = resources.flatMap((resource) => read[all.indexOf(resource)] ?? []);
  const missing = results.filter((result) => result.data === undefined);

  // During a refetch `error` is unset, but `errorUpdateCount` still tells that the resource has failed.
  const failed = missing.filter((result) => result.errorUpdateCount > 0);

  const error = failed.find((result) => result.error)?.error ?? undefined;
  const [lastError, setLastError] = useState<Error>();
  if (error && error !== lastError) setLastError(error);

  const shown = error ?? (failed.length > 0 ? lastError : undefined);
  if (shown) {
    const retry = () => {
      for (const result of failed) void result.refetch();
    };
    return { status: "failed", error: shown, retry, retrying: failed.some((result) => result.isFetching) };
  }
  if (missing.length > 0) return { status: "loading" };
  const entries = resources.map((resource, index) => [resource, results[index]?.data]);
  return {
    status: "ready",
    account: Object.fromEntries(entries) as Pick<Account, Resource>,
    // Only where it is asked for: sections use the read model.
    get answers() {
      const sent = resources.map((resource) => [resource, queryClient.getQueryData(queries[resource].queryKey)]);
      return Object.fromEntries(sent) as Pick<AccountAnswersSent, Resource>;
    },
  };
}
