import type { UseQueryOptions } from "@tanstack/react-query";
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

/** The query of each part without its `select`: it gives the answer as it came. */
type AnswerQueries = {
  [Part in AccountPart]: UseQueryOptions<AccountAnswers[Part], Error, AccountAnswers[Part], string[]>;
};

/** Returns the query of each part, whose result is the answer. */
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

/** A refusal stays one; only a network failure may be better the next time. */
export function retry(failures: number, error: Error): boolean {
  return error instanceof CloudreveError && error.kind === "network" && failures < 2;
}
