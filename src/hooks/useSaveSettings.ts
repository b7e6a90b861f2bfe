import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SettingPatch } from "../api/SettingPatch";
import type { Account } from "../settings/account";
import { isEmptyPatch } from "../settings/buildPatch";
import { applyToCache, asksForSignIn, cachedAccount, cancelAccountReads, refetchAccount, settingsKeys } from "./queries";
import { useSettingsContext } from "./SettingsContext";

/** One save. Functions, not values: what is secret stays in the form that holds it, out of the mutation cache. */
export interface SaveRequest<Patch extends SettingPatch = SettingPatch> {
  /** Makes the patch at the head of the queue, against the truth as it is then. An empty one sends nothing. */
  patch: (truth: Partial<Account>) => Patch;
  /** Called as soon as the server has said yes, before any cache changes. */
  onSaved?: (patch: Patch) => void;
}

/**
 * The one mutation: sends `PATCH /user/setting`, one at a time on the page.
 *
 * On success the patch goes into the caches of what it changed, and both are read again; on failure they are only
 * read again, since a refused PATCH may have been half saved. Rejects with a `CloudreveError`. Never retried, and
 * not held back while offline: what is sent later by itself is not what the user asked for.
 */
export function useSaveSettings() {
  const queryClient = useQueryClient();
  const { client, askForSignIn } = useSettingsContext();

  return useMutation({
    mutationKey: [...settingsKeys.site(client), "save"],
    scope: { id: settingsKeys.site(client).join(" ") },
    networkMode: "always",
    retry: false,
    gcTime: 0,
    mutationFn: async ({ patch: makePatch, onSaved }: SaveRequest) => {
      await cancelAccountReads(queryClient, client);
      const patch = makePatch(cachedAccount(queryClient, client));
      if (isEmptyPatch(patch)) {
        onSaved?.(patch);
        return;
      }
      await client.patchSetting(patch);
      onSaved?.(patch);
      // A read that began during the PATCH may hold the state from before it.
      await cancelAccountReads(queryClient, client);
      applyToCache(queryClient, client, patch);
    },
    onError: (error) => {
      if (asksForSignIn(error)) askForSignIn(error);
    },
    onSettled: (_data, error) => {
      const refetched = refetchAccount(queryClient, client);
      // After a failure the next save in the queue must not build on a truth that is not known.
      return error ? refetched : undefined;
    },
  });
}
