import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import type { CloudreveClient } from "../api/createCloudreveClient";
import type { SettingPatch } from "../api/SettingPatch";
import { readAccount, type Account, type AccountPart } from "../settings/account";
import { applyPatchToSetting, applyPatchToUser } from "../settings/applyPatch";

/** Keys of everything that this library keeps in the host's query cache, by site and client: another user has another client. */
export const settingsKeys = {
  site: (client: CloudreveClient) => ["cloudreve-settings", client.baseUrl] as const,
  part: (client: CloudreveClient, part: AccountPart) => [...settingsKeys.site(client), numberOf(client), part] as const,
};

const numbers = new WeakMap<CloudreveClient, number>();
let clients = 0;

/** A number for each client, also the key under which a section starts anew when it is given another one. */
export function numberOf(client: CloudreveClient): number {
  const known = numbers.get(client) ?? (clients += 1);
  numbers.set(client, known);
  return known;
}

// The site's own settings change rarely; the account's may have changed on another device a moment ago.
const siteStaleTime = 5 * 60_000;

/** The query of each part of the account. They keep the answers as they came; `select` makes the read model. */
export function accountQueries(client: CloudreveClient) {
  return {
    user: queryOptions({
      queryKey: settingsKeys.part(client, "user"),
      queryFn: ({ signal }) => client.getUser({ signal }),
      select: readAccount.user,
      ...onFailure,
    }),
    setting: queryOptions({
      queryKey: settingsKeys.part(client, "setting"),
      queryFn: ({ signal }) => client.getSetting({ signal }),
      select: readAccount.setting,
      ...onFailure,
    }),
    site: queryOptions({
      queryKey: settingsKeys.part(client, "site"),
      queryFn: ({ signal }) => client.getSiteBasic({ signal }),
      select: readAccount.site,
      staleTime: siteStaleTime,
      ...onFailure,
    }),
    login: queryOptions({
      queryKey: settingsKeys.part(client, "login"),
      queryFn: ({ signal }) => client.getSiteLogin({ signal }),
      select: readAccount.login,
      staleTime: siteStaleTime,
      ...onFailure,
    }),
  };
}

/** The account as the cache knows it now. */
export function cachedAccount(queryClient: QueryClient, client: CloudreveClient): Partial<Account> {
  const queries = accountQueries(client);
  const user = queryClient.getQueryData(queries.user.queryKey);
  const setting = queryClient.getQueryData(queries.setting.queryKey);
  const site = queryClient.getQueryData(queries.site.queryKey);
  return {
    ...(user && { user: readAccount.user(user) }),
    ...(setting && { setting: readAccount.setting(setting) }),
    ...(site && { site: readAccount.site(site) }),
  };
}

/** Ends reads that are under way: an answer from before a PATCH must not be taken for the truth after it. */
export async function cancelAccountReads(queryClient: QueryClient, client: CloudreveClient): Promise<void> {
  await Promise.all(written.map((part) => queryClient.cancelQueries({ queryKey: settingsKeys.part(client, part) })));
}

/** Writes a saved patch into the caches of what it changed. */
export function applyToCache(queryClient: QueryClient, client: CloudreveClient, patch: SettingPatch): void {
  const { user, setting } = accountQueries(client);
  queryClient.setQueryData(user.queryKey, (cached) => cached && applyPatchToUser(cached, patch));
  queryClient.setQueryData(setting.queryKey, (cached) => cached && applyPatchToSetting(cached, patch));
}

/** Reads again what a PATCH may have changed. */
export async function refetchAccount(queryClient: QueryClient, client: CloudreveClient): Promise<void> {
  await Promise.all(written.map((part) => queryClient.invalidateQueries({ queryKey: settingsKeys.part(client, part) })));
}

const written = ["user", "setting"] as const satisfies readonly AccountPart[];

/** Whether the server asked for a new sign-in, and a forced renewal of the token did not help. */
export function asksForSignIn(error: unknown): boolean {
  return error instanceof CloudreveError && error.code === codes.signInRequired;
}

// Otherwise each component that comes to say that a read failed would start it anew, and go again while it runs.
const onFailure = { retry, retryOnMount: false };

// A refusal stays one; only what the network did may be better the next time.
function retry(failures: number, error: Error): boolean {
  return error instanceof CloudreveError && error.kind === "network" && failures < 2;
}
