import type { UseQueryOptions } from "@tanstack/react-query";
import { CloudreveError } from "../api/CloudreveError";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { readAccount, type Account, type AccountPart } from "./Account";
import { settingsKeys } from "./accountKeys";

/** The answer to each part's call, as stored in the cache. */
export type AccountAnswers = { [Part in AccountPart]: Parameters<(typeof readAccount)[Part]>[0] };

/** The query of each part of the account. */
export type AccountQueries = {
  [Part in AccountPart]: UseQueryOptions<AccountAnswers[Part], Error, Account[Part], string[]>;
};

// The site's configuration changes rarely; the account may have changed on another device a moment ago.
const siteStaleTime = 5 * 60_000;

const options = {
  retry,
  // Otherwise a component that mounts to report a failed read would restart it, and unmount while it runs.
  retryOnMount: false,
  // Ignore react-query's online detection: a server on the same machine answers without a network.
  networkMode: "always",
  refetchOnReconnect: true,
} as const;

/** The query of each part without `select`: its result is the raw answer. */
type AnswerQueries = {
  [Part in AccountPart]: UseQueryOptions<AccountAnswers[Part], Error, AccountAnswers[Part], string[]>;
};

/** Returns the query of each part, with the raw answer as its result. */
export function answerQueries(client: CloudreveClient): AnswerQueries {
  const queryKey = (part: AccountPart) => settingsKeys.part(client, part);
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

/** Returns the query of each part of a client's account. The cache keeps the answers; `select` makes the read model. */
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
  return error instanceof CloudreveError && error.kind === "network" && failures < 2;
}
