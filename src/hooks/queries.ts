import { queryOptions, type Query, type QueryClient, type UseQueryOptions } from "@tanstack/react-query";
import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import type { CloudreveClient } from "../api/createCloudreveClient";
import type { SettingPatch } from "../api/SettingPatch";
import { readAccount, type Account, type AccountPart } from "../settings/account";
import { applyPatchToSetting, applyPatchToUser } from "../settings/applyPatch";

/**
 * Keys of everything that this library keeps in the host's query cache: by site, and by user what is the user's.
 * `["cloudreve-settings", "/api/v4", "HBUR", "setting"]`, `["cloudreve-settings", "/api/v4", "site"]`.
 */
export const settingsKeys = {
  site: (client: CloudreveClient) => ["cloudreve-settings", client.baseUrl] as const,
  user: (client: CloudreveClient) => [...settingsKeys.site(client), client.owner.getSnapshot().key] as const,
  part: (client: CloudreveClient, part: AccountPart) =>
    part === "site" || part === "login" ? [...settingsKeys.site(client), part] : [...settingsKeys.user(client), part],
};

/** A word for the site and the user that a client speaks for now. */
export function ownerOf(client: CloudreveClient): string {
  return settingsKeys.user(client).join(" ");
}

/** The site of a client as all of its tabs name it: a relative `baseUrl` stands for what `fetch` makes of it. */
export function siteOf(client: CloudreveClient): string {
  return typeof document === "undefined" ? client.baseUrl : new URL(client.baseUrl, document.baseURI).href;
}

const options = {
  retry,
  // Otherwise each component that comes to say that a read failed would start it anew, and go again while it runs.
  retryOnMount: false,
  // Not left to react-query's own idea of being online: a server on this machine answers without any network.
  networkMode: "always",
  refetchOnReconnect: true,
} as const;

// The site's own settings change rarely; the account's may have changed on another device a moment ago.
const siteStaleTime = 5 * 60_000;

/** How each part of the account is read. */
function reads(client: CloudreveClient) {
  return {
    user: queryOptions({
      queryKey: settingsKeys.part(client, "user"),
      queryFn: ({ signal }) => client.getUser({ signal }),
      ...options,
    }),
    setting: queryOptions({
      queryKey: settingsKeys.part(client, "setting"),
      queryFn: ({ signal }) => client.getSetting({ signal }),
      ...options,
    }),
    site: queryOptions({
      queryKey: settingsKeys.part(client, "site"),
      queryFn: ({ signal }) => client.getSiteBasic({ signal }),
      staleTime: siteStaleTime,
      ...options,
    }),
    login: queryOptions({
      queryKey: settingsKeys.part(client, "login"),
      queryFn: ({ signal }) => client.getSiteLogin({ signal }),
      staleTime: siteStaleTime,
      ...options,
    }),
  };
}

/** The query of each part of the account. */
export type AccountQueries = {
  [Part in AccountPart]: UseQueryOptions<Parameters<(typeof readAccount)[Part]>[0], Error, Account[Part], string[]>;
};

/** Those of a client. They keep the answers as they came; `select` makes the read model. */
export function accountQueries(client: CloudreveClient): AccountQueries {
  const { user, setting, site, login } = reads(client);
  return {
    user: queryOptions({ ...user, select: readAccount.user }),
    setting: queryOptions({ ...setting, select: readAccount.setting }),
    site: queryOptions({ ...site, select: readAccount.site }),
    login: queryOptions({ ...login, select: readAccount.login }),
  };
}

/** The account as the cache knows it now. */
export function cachedAccount(queryClient: QueryClient, client: CloudreveClient): Partial<Account> {
  const queries = reads(client);
  const user = queryClient.getQueryData(queries.user.queryKey);
  const setting = queryClient.getQueryData(queries.setting.queryKey);
  const site = queryClient.getQueryData(queries.site.queryKey);
  return {
    ...(user && { user: readAccount.user(user) }),
    ...(setting && { setting: readAccount.setting(setting) }),
    ...(site && { site: readAccount.site(site) }),
  };
}

/** How old (ms) what is known of the account may be for a patch to be computed against it. */
const freshTime = 10_000;

/**
 * The account as the server holds it now: what the cache knows, read again where that is older than some seconds, was
 * invalidated, or another tab has just saved.
 */
export async function freshTruth(
  queryClient: QueryClient,
  client: CloudreveClient,
  anew: boolean,
): Promise<Partial<Account>> {
  // A read under way may be older than what happened since it began.
  await cancelAccountReads(queryClient, client);
  await readWritten(queryClient, client, { staleTime: anew ? 0 : freshTime, retry: false });
  return cachedAccount(queryClient, client);
}

/** Reads what a failed PATCH may have changed; undefined where that fails, too. */
export async function readBack(
  queryClient: QueryClient,
  client: CloudreveClient,
): Promise<Partial<Account> | undefined> {
  try {
    await cancelAccountReads(queryClient, client);
    await readWritten(queryClient, client, {
      staleTime: 0,
      retry: (failures, error) => navigator.onLine && retry(failures, error),
      retryDelay: 500,
    });
    return cachedAccount(queryClient, client);
  } catch {
    // The caches may hold what is no longer so.
    void refetchAccount(queryClient, client);
    return undefined;
  }
}

interface ReadOptions {
  staleTime?: number;
  retry: boolean | ((failures: number, error: Error) => boolean);
  retryDelay?: number;
}

/** Reads a part of the account into the cache, unless what is there is fresh enough. Rejects with a {@link CloudreveError}. */
export async function fetchPart(
  queryClient: QueryClient,
  client: CloudreveClient,
  part: AccountPart,
  how: ReadOptions,
): Promise<void> {
  // Nobody looks at its result here. `query`, the successor, came only late in version 5.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  await queryClient.fetchQuery({ ...(reads(client)[part] as ReturnType<typeof reads>["user"]), ...how });
}

async function readWritten(queryClient: QueryClient, client: CloudreveClient, how: ReadOptions): Promise<void> {
  // What no section shows is nothing that a patch is compared with.
  const known = written.filter((part) => queryClient.getQueryData(settingsKeys.part(client, part)) !== undefined);
  await Promise.all(known.map((part) => fetchPart(queryClient, client, part, how)));
}

/**
 * Ends reads that are under way: an answer from before a PATCH must not be taken for the truth after it.
 *
 * Not a first read, unless told: without an answer its sections wait, and nobody would ask again for them.
 */
export async function cancelAccountReads(
  queryClient: QueryClient,
  client: CloudreveClient,
  { first = false } = {},
): Promise<void> {
  const predicate = (query: Query) => first || query.state.data !== undefined;
  await Promise.all(
    written.map((part) => queryClient.cancelQueries({ queryKey: settingsKeys.part(client, part), predicate })),
  );
}

/** Writes a saved patch into the caches of what it changed. */
export function applyToCache(queryClient: QueryClient, client: CloudreveClient, patch: SettingPatch): void {
  const { user, setting } = reads(client);
  queryClient.setQueryData(user.queryKey, (cached) => cached && applyPatchToUser(cached, patch));
  queryClient.setQueryData(setting.queryKey, (cached) => cached && applyPatchToSetting(cached, patch));
}

/** Reads again, beside all else, what a PATCH has changed; what nobody shows now is read when it is shown. */
export async function refetchAccount(queryClient: QueryClient, client: CloudreveClient): Promise<void> {
  await Promise.all(
    written.map(async (part) => {
      const queryKey = settingsKeys.part(client, part);
      const query = queryClient.getQueryCache().find({ queryKey });
      // A first read under way may be older than what has just changed, and react-query does not begin it anew.
      if (query?.state.data === undefined && query?.state.fetchStatus === "fetching")
        await query.promise?.catch(() => undefined);
      await queryClient.invalidateQueries({ queryKey });
    }),
  );
}

const written = ["user", "setting"] as const satisfies readonly AccountPart[];

/** Whether the server asked for a new sign-in, and a forced renewal of the token did not help. */
export function asksForSignIn(error: unknown): boolean {
  return error instanceof CloudreveError && error.code === codes.signInRequired;
}

// A refusal stays one; only what the network did may be better the next time.
function retry(failures: number, error: Error): boolean {
  return error instanceof CloudreveError && error.kind === "network" && failures < 2;
}
