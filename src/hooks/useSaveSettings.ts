import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { SaveRequest } from "../saving/SaveRequest";
import { useSettingsContext } from "./SettingsContext";

/**
 * Returns the mutation that sends `PATCH /user/setting`, one at a time on the page and across the browser's tabs.
 *
 * It rejects with a `CloudreveError`, or with the error that the request's `patch` function throws. It is never retried
 * or paused while offline: a request sent later, on its own, may no longer be wanted. Throws outside a
 * `SettingsProvider`.
 */
export function useSaveSettings(): UseMutationResult<void, Error, SaveRequest> {
  return useMutation(useSettingsContext().mutation);
}
