import type { Query, QueryClient } from "@tanstack/react-query";
import { isOnline } from "../browser/apis";
import type { CloudreveClient } from "../api/CloudreveClient";
import type { SettingPatch } from "../api/SettingPatch";
import { fields } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import { accountResources, readAccount, type Account, type AccountResource } from "./Account";
import { settingsKeys } from "./accountKeys";
import { answerQueries, retry, type AccountAnswers } from "./accountQueries";

/** The resources that a PATCH changes. */
const written = ["user", "setting"] as const satisfies readonly AccountResource[];

/** Maximum age (ms) of the cached account that a patch is computed against. */
const freshTime = 10_000;

interface ReadOptions {
  staleTime?: number;
  retry: boolean | ((failures: number, error: Error) => boolean);
  retryDelay?: number;
}

/** Returns the resources of the account that are in the cache now. */
export function cachedAccount(queryClient: QueryClient, client: CloudreveClient): Partial<Account> {
  const cached = accountResources.flatMap((resource) => {
    const answer = queryClient.getQueryData(settingsKeys.resource(client, resource));
    const read = readAccount[resource] as (answer: unknown) => unknown;
    return answer === undefined ? [] : [[resource, read(answer)]];
  });
  return Object.fromEntries(cached) as Partial<Account>;
}

/**
 * Returns the account as the server holds it now: the cached one, read again if it is older than 10 s or invalidated.
 *
 * With `anew` it is always read again, because another tab has just saved. `resources` are read even if the cache lacks
 * them: the form being saved may outlive its section and the cached answers. Rejects with a {@link CloudreveError}.
 */
export async function freshTruth(
  queryClient: QueryClient,
  client: CloudreveClient,
  { anew, resources }: { anew: boolean; resources: readonly AccountResource[] },
): Promise<Partial<Account>> {
  // The answer to a read already in flight may predate another tab's save.
  await cancelAccountReads(queryClient, client);
  await readChanged(queryClient, client, written, resources, { staleTime: anew ? 0 : freshTime, retry: false });
  return cachedAccount(queryClient, client);
}

/**
 * Reads back the account after a failed call: the resources that it changes, as far as they are cached, and
 * `resources`. Returns undefined if that read fails, too.
 */
export async function readBack(
  queryClient: QueryClient,
  client: CloudreveClient,
  resources: readonly AccountResource[],
  changes: readonly AccountResource[] = written,
): Promise<Partial<Account> | undefined> {
  try {
    await cancelAccountReads(queryClient, client, { resources: changes });
    const how = { staleTime: 0, retry: retryOnline, retryDelay: 500 };
    await readChanged(queryClient, client, changes, resources, how);
    return cachedAccount(queryClient, client);
  } catch {
    // The cached answers may be outdated.
    void refetchAccount(queryClient, client, changes);
    return undefined;
  }
}

/**
 * Reads a resource of the account into the cache, unless the cached one is fresh enough. Rejects with a
 * {@link CloudreveError}.
 */
export async function fetchResource(
  queryClient: QueryClient,
  client: CloudreveClient,
  resource: AccountResource,
  how: ReadOptions,
): Promise<void> {
  const query: object & { queryKey: string[] } = answerQueries(client)[resource];
  const reads = () => queryClient.getQueryState(query.queryKey)?.dataUpdateCount ?? 0;
  const before = reads();
  // `query`, the successor of `fetchQuery`, was added late in version 5.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const fetched = queryClient.fetchQuery({ ...query, ...how });
  await fetched.catch((error: unknown) => {
    // The `onSuccess` of the host's QueryCache has thrown, after the answer came.
    if (reads() === before) throw error;
  });
}

async function readChanged(
  queryClient: QueryClient,
  client: CloudreveClient,
  changes: readonly AccountResource[],
  resources: readonly AccountResource[],
  how: ReadOptions,
): Promise<void> {
  const isCached = (resource: AccountResource) =>
    queryClient.getQueryData(settingsKeys.resource(client, resource)) !== undefined;
  const anyway = resources.filter((resource) => !isCached(resource));
  const read = [...changes.filter(isCached), ...anyway];
  await Promise.all(read.map((resource) => fetchResource(queryClient, client, resource, how)));
}

/**
 * Cancels reads in flight: an answer from before a PATCH must not be taken for the truth after it.
 *
 * First reads go on unless `first` is set: their sections wait for the answer, and nothing would start the read again.
 */
export async function cancelAccountReads(
  queryClient: QueryClient,
  client: CloudreveClient,
  { first = false, resources = written }: { first?: boolean; resources?: readonly AccountResource[] } = {},
): Promise<void> {
  const predicate = (query: Query) => first || query.state.data !== undefined;
  await Promise.all(
    resources.map((resource) =>
      queryClient.cancelQueries({ queryKey: settingsKeys.resource(client, resource), predicate }),
    ),
  );
}

/** Writes a saved patch into the cached answers that it changed. */
export function applyToCache(queryClient: QueryClient, client: CloudreveClient, patch: SettingPatch): void {
  for (const resource of written) {
    const changes = changesOf(resource, patch);
    queryClient.setQueryData<object>(
      settingsKeys.resource(client, resource),
      (answer) => answer && { ...answer, ...changes },
    );
  }
}

/** Functions that return a resource's answer as it is after a call has changed it. */
export type AnswerChanges = {
  [Resource in AccountResource]?: (answer: AccountAnswers[Resource]) => AccountAnswers[Resource];
};

/** Changes cached answers as a call that succeeded has changed the resources, until they are read again. */
export function changeAnswers(queryClient: QueryClient, client: CloudreveClient, changes: AnswerChanges): void {
  for (const [resource, change] of Object.entries(changes) as [AccountResource, (answer: unknown) => unknown][]) {
    const queryKey = settingsKeys.resource(client, resource);
    // The rest of the answer is as old as it was.
    const { dataUpdatedAt = 0 } = queryClient.getQueryState(queryKey) ?? {};
    queryClient.setQueryData(queryKey, (answer: unknown) => answer && change(answer), {
      updatedAt: dataUpdatedAt,
    });
  }
}

/** Returns the changes that a saved patch makes to an answer. The user group after a membership can only be read. */
function changesOf(resource: AccountResource, patch: SettingPatch): Record<string, unknown> {
  const changes = Object.entries(patch).flatMap(([key, value]: [string, unknown]) => {
    const [changed, name] = key in fields ? fieldNamed(key as keyof typeof fields).at : (["setting", key] as const);
    if (changed !== resource) return [];
    if (key in fields || key === "two_fa_enabled") return [[name, value]];
    return key === "group_expires" ? [[name, null]] : [];
  });
  return Object.fromEntries(changes) as Record<string, unknown>;
}

/**
 * Invalidates resources of the account: those in use are read again now, the others when they are next used.
 *
 * `resources` are by default those that a PATCH changes.
 */
export async function refetchAccount(
  queryClient: QueryClient,
  client: CloudreveClient,
  resources: readonly AccountResource[] = written,
): Promise<void> {
  await Promise.all(
    resources.map(async (resource) => {
      const queryKey = settingsKeys.resource(client, resource);
      const query = queryClient.getQueryCache().find({ queryKey });
      // A first read in flight may predate the change, and react-query does not restart it.
      if (query?.state.data === undefined && query?.state.fetchStatus === "fetching")
        await query.promise?.catch(() => undefined);
      await queryClient.invalidateQueries({ queryKey });
    }),
  );
}

// No retries while offline: the user learns of the failure sooner.
function retryOnline(failures: number, error: Error): boolean {
  return isOnline() && retry(failures, error);
}
