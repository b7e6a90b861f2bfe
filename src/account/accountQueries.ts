import type { UseQueryOptions } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { failureOf } from "../api/failures";
import { readAccount, type Account, type AccountResource } from "./Account";
import { settingsKeys } from "./accountKeys";

/** The answer to each resource's call, as stored in the cache. */
export type AccountAnswers = { [Resource in AccountResource]: Parameters<(typeof readAccount)[Resource]>[0] };

/** The query of each resource of the account. */
export type AccountQueries = {
  [Resource in AccountResource]: UseQueryOptions<AccountAnswers[Resource], Error, Account[Resource], string[]>;
};

// Milliseconds. The site's configuration changes rarely; the account may have changed on another device a moment ago.
const siteStaleTime = 5 * 60_000;

const options = {
  retry,
  // Otherwise a component that mounts to report a failed read would restart it, and unmount while it runs.
  retryOnMount: false,
  // Ignore react-query's online detection: a server on the same machine answers without a network.
  networkMode: "always",
  refetchOnReconnect: true,
} as const;

/** The query of each resource without `select`: its result is the raw answer. */
type AnswerQueries = {
  [Resource in AccountResource]: UseQueryOptions<AccountAnswers[Resource], Error, AccountAnswers[Resource], string[]>;
};

/** Returns the query of each resource, with the raw answer as its result. */
export function answerQueries(client: CloudreveClient): AnswerQueries {
  const queryKey = (resource: AccountResource) => settingsKeys.resource(client, resource);
  return {
    user: { queryKey: queryKey("user"), queryFn: ({ signal }) => client.getUser({ signal }), ...options },
    setting: { queryKey: queryKey("setting"), queryFn: ({ signal }) => client.getSetting({ signal }), ...options },
    site: {
      queryKey: queryKey("site"),
      queryFn: ({ signal }) => client.getSiteBasic({ signal }),
      staleTime: siteStaleTime,
      ...options,
    },
    login: {
      queryKey: queryKey("login"),
      queryFn: ({ signal }) => client.getSiteLogin({ signal }),
      staleTime: siteStaleTime,
      ...options,
    },
  };
}

/** Returns the query of each resource of a client's account. The cache keeps the answers; `select` makes the read model. */
export function accountQueries(client: CloudreveClient): AccountQueries {
  const { user, setting, site, login } = answerQueries(client);
  return {
    user: { ...user, select: readAccount.user },
    setting: { ...setting, select: readAccount.setting },
    site: { ...site, select: readAccount.site },
    login: { ...login, select: readAccount.login },
  };
}

/** Whether to try a read again: up to twice after a network failure, never after a refusal. */
export function retry(failures: number, error: Error): boolean {
  return failureOf(error).isTransient === true && failures < 2;
}
