import type { UseQueryOptions } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/CloudreveClient";
import { failureOf } from "../api/failures";
import type { CallOptions } from "../api/transport";
import { accountResources, isOfSite, readAccount, type Account, type AccountResource } from "./Account";
import { settingsKeys } from "./accountKeys";

/** The answer to each resource's call, as stored in the cache. */
export type AccountAnswers = { [Resource in AccountResource]: Parameters<(typeof readAccount)[Resource]>[0] };

/** The query of each resource of the account. */
export type AccountQueries = {
  [Resource in AccountResource]: UseQueryOptions<AccountAnswers[Resource], Error, Account[Resource], string[]>;
};

// Milliseconds. The site's configuration changes rarely; the account may have changed on another device a moment ago.
const siteStaleTime = 5 * 60_000;

/** For the host's global handlers (`new QueryCache({ onError })`), which may leave the library's calls alone. */
export const libraryMeta = { library: "cloudreve-settings-ui" } as const;

/**
 * Every option of a query, so that none is the host's: `new QueryClient({ defaultOptions })` is for its own queries.
 * Only `queryKeyHashFn` stays the host's, by which its whole cache finds its queries.
 */
export const queryOptions = {
  // As an `object`: the types of react-query do not allow undefined for these.
  ...({
    behavior: undefined,
    initialData: undefined,
    initialDataUpdatedAt: undefined,
    notifyOnChangeProps: undefined,
    persister: undefined,
    placeholderData: undefined,
    select: undefined,
  } as object),
  enabled: true,
  experimental_prefetchInRender: false,
  gcTime: 5 * 60_000,
  meta: libraryMeta,
  refetchInterval: false,
  refetchIntervalInBackground: false,
  refetchOnMount: true,
  refetchOnWindowFocus: true,
  retryDelay: (failures: number) => Math.min(1000 * 2 ** failures, 30_000),
  staleTime: 0,
  structuralSharing: true,
  suspense: false,
  throwOnError: false,
  retry,
  // Otherwise a component that mounts to report a failed read would restart it, and unmount while it runs.
  retryOnMount: false,
  // Ignore react-query's online detection: a server on the same machine answers without a network.
  networkMode: "always",
  refetchOnReconnect: true,
} as const;

/** Milliseconds in which an answer is not read again because another part of the page mounts. */
const justRead = 5_000;

/**
 * The `refetchOnMount` of the page's parts: one whose code has just loaded shows what the page has read meanwhile,
 * unless that has changed since.
 */
export function unlessJustRead({ state }: { state: { dataUpdatedAt: number; isInvalidated: boolean } }): boolean {
  return state.isInvalidated || Date.now() - state.dataUpdatedAt > justRead;
}

/** The query of each resource without `select`: its result is the raw answer. */
type AnswerQueries = {
  [Resource in AccountResource]: UseQueryOptions<AccountAnswers[Resource], Error, AccountAnswers[Resource], string[]>;
};

/** The call of each resource. */
const calls: { [Resource in AccountResource]: Call<AccountAnswers[Resource]> } = {
  user: (client, options) => client.getUser(options),
  setting: (client, options) => client.getSetting(options),
  capacity: (client, options) => client.getCapacity(options),
  davAccounts: (client, options) => client.getDavAccounts(options),
  site: (client, options) => client.getSiteBasic(options),
  login: (client, options) => client.getSiteLogin(options),
};

type Call<Answer> = (client: CloudreveClient, options: CallOptions) => Promise<Answer>;

/** Returns the query of each resource, with the raw answer as its result. */
export function answerQueries(client: CloudreveClient): AnswerQueries {
  const queryOf = (resource: AccountResource) => ({
    ...queryOptions,
    queryKey: settingsKeys.resource(client, resource),
    queryFn: ({ signal }: { signal: AbortSignal }) => (calls[resource] as Call<unknown>)(client, { signal }),
    staleTime: isOfSite(resource) ? siteStaleTime : queryOptions.staleTime,
  });
  return Object.fromEntries(
    accountResources.map((resource) => [resource, queryOf(resource)]),
  ) as object as AnswerQueries;
}

/**
 * Returns the query of each resource of a client's account. The cache keeps the answers; `select` makes the read model.
 */
export function accountQueries(client: CloudreveClient): AccountQueries {
  const queries = answerQueries(client);
  const selected = accountResources.map((name) => [name, { ...queries[name], select: readAccount[name] }]);
  return Object.fromEntries(selected) as object as AccountQueries;
}

/** Whether to try a read again: up to twice after a network failure, never after a refusal. */
export function retry(failures: number, error: Error): boolean {
  return failureOf(error).isTransient === true && failures < 2;
}
