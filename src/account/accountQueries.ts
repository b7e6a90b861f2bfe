import { queryOptions, type UseQueryOptions } from "@tanstack/react-query";
import { CloudreveError } from "../api/CloudreveError";
import type { CloudreveClient } from "../api/createCloudreveClient";
import { readAccount, type Account, type AccountPart } from "./Account";
import { settingsKeys } from "./accountKeys";

/** The answer to the call of each part, as the cache keeps it. */
export type AccountAnswers = { [Part in AccountPart]: Parameters<(typeof readAccount)[Part]>[0] };

/** The query of each part of the account. */
export type AccountQueries = {
  [Part in AccountPart]: UseQueryOptions<AccountAnswers[Part], Error, Account[Part], string[]>;
};

// The site's own settings change rarely; the account's may have changed on another device a moment ago.
const siteStaleTime = 5 * 60_000;

const options = {
  retry,
  // Otherwise each component that mounts to say that a read failed would start it anew, and vanish while it runs.
  retryOnMount: false,
  // Not left to react-query's own idea of being online: a server on this machine answers without any network.
  networkMode: "always",
  refetchOnReconnect: true,
} as const;

/** Returns the query of each part, as `fetchQuery` takes it. */
export function answerQueries(client: CloudreveClient) {
  const key = (part: AccountPart) => settingsKeys.part(client, part);
  return {
    user: queryOptions({ queryKey: key("user"), queryFn: ({ signal }) => client.getUser({ signal }), ...options }),
    setting: queryOptions({
      queryKey: key("setting"),
      queryFn: ({ signal }) => client.getSetting({ signal }),
      ...options,
    }),
    site: queryOptions({
      queryKey: key("site"),
      queryFn: ({ signal }) => client.getSiteBasic({ signal }),
      staleTime: siteStaleTime,
      ...options,
    }),
    login: queryOptions({
      queryKey: key("login"),
      queryFn: ({ signal }) => client.getSiteLogin({ signal }),
      staleTime: siteStaleTime,
      ...options,
    }),
  };
}

/** Returns the query of each part of a client's account. The cache keeps the answers; `select` makes the read model. */
export function accountQueries(client: CloudreveClient): AccountQueries {
  const { user, setting, site, login } = answerQueries(client);
  return {
    user: queryOptions({ ...user, select: readAccount.user }),
    setting: queryOptions({ ...setting, select: readAccount.setting }),
    site: queryOptions({ ...site, select: readAccount.site }),
    login: queryOptions({ ...login, select: readAccount.login }),
  };
}

/** A refusal stays one; only a network failure may be better the next time. */
export function retry(failures: number, error: Error): boolean {
  return error instanceof CloudreveError && error.kind === "network" && failures < 2;
}
