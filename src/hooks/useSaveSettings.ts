import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { SaveRequest } from "../saving/SaveRequest";
import { useSettingsContext } from "./SettingsContext";

/**
 * Returns the one mutation: it sends `PATCH /user/setting`, one at a time on the page and across the browser's tabs.
 *
 * Rejects with a `CloudreveError`, or with the error that the request's own `patch` throws. Never retried, and not held
 * back while offline: a request sent later by itself is not the one the person asked for.
 */
export function useSaveSettings(): UseMutationResult<void, Error, SaveRequest> {
  return useMutation(useSettingsContext().mutation);
}
