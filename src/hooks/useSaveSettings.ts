import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { SaveRequest } from "../settings/SaveRequest";
import { settingsKeys } from "./queries";
import { useSettingsContext } from "./SettingsContext";

/**
 * The one mutation: sends `PATCH /user/setting`, one at a time on the page and across the browser's tabs.
 *
 * Rejects with a `CloudreveError`, or with what the request's own `patch` throws. Never retried, and not held back while
 * offline: what is sent later by itself is not what the user asked for.
 */
export function useSaveSettings(): UseMutationResult<void, Error, SaveRequest> {
  const { client, saving, askForSignIn, signedIn } = useSettingsContext();

  return useMutation({
    mutationKey: [...settingsKeys.site(client), "save"],
    networkMode: "always",
    retry: false,
    // Not 0: react-query would ask every 0 ms whether a mutation under way that nobody watches can go.
    gcTime: 1_000,
    mutationFn: (request: SaveRequest) => saving.send(request),
    onSuccess: signedIn,
    onError: (error) => askForSignIn(error),
  });
}
