import { vi } from "vitest";
import type { Account, AccountResource } from "../../src/account/Account";
import { fetchResource } from "../../src/account/accountCache";
import { ownerOf, settingsKeys } from "../../src/account/accountKeys";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { SettingPatch } from "../../src/api/SettingPatch";
import type { SaveOutcome, OwnedSaveRequest } from "../../src/saving/SaveRequest";
import { sendSettings } from "../../src/saving/sendSettings";
import { pass } from "./fakeTabs";
import { queryCache, scriptedClient, watchResource } from "./scriptedClient";

/** A page's way to a scripted server. Everything that happens is one line of `log`, in its order. */
export function openSender() {
  const scripted = scriptedClient();
  const { client, log } = scripted;
  const queryClient = queryCache();
  const learnScope = vi.fn<(error: unknown, likely: string) => void>();
  const options = { queryClient, client, learnScope, otherTabs: { tell: () => void log.push("tell") } };
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "success" && event.action.manual === true)
      log.push(`cache ${String((event.query.queryKey as unknown[]).at(-1))}`);
  });

  /** Sends a save, and lets all happen that needs no answer. */
  const send = async (patch: OwnedSaveRequest["patch"] | SettingPatch, request: Partial<OwnedSaveRequest> = {}) => {
    const sent = { truth: undefined as Partial<Account> | undefined, outcome: undefined as SaveOutcome | undefined };
    const result = sendSettings(options, {
      patch: (truth) => {
        sent.truth = truth;
        return typeof patch === "function" ? patch(truth) : patch;
      },
      onPhase: (phase) => void log.push(phase),
      onOutcome: (outcome) => {
        sent.outcome = outcome;
        log.push(`outcome ${outcome.kind}`);
      },
      ...request,
      owner: request.owner ?? ownerOf(client),
    }).then(
      () => "sent",
      (error: unknown) => (error instanceof CloudreveError ? error.kind : (error as Error).message),
    );
    await pass(0);
    return Object.assign(sent, { result });
  };

  return {
    ...scripted,
    queryClient,
    learnScope,
    options,
    send,
    /** Returns a resource from the cache. */
    cached: (resource: AccountResource) =>
      queryClient.getQueryData<Record<string, unknown>>(settingsKeys.resource(client, resource)),
    /** Reads resources into the cache, and forgets that it was done. */
    read: async (...resources: AccountResource[]) => {
      for (const resource of resources) void fetchResource(queryClient, client, resource, { retry: false });
      await pass(0);
      log.length = 0;
    },
    watch: (resource: AccountResource) => watchResource(queryClient, client, resource),
  };
}
