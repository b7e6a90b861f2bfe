import { useQueries } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Account, AccountPart } from "../account/Account";
import { failureOf } from "../api/failures";
import { useSettingsContext } from "./SettingsContext";

/** The parts of the account that were asked for, once all of them are there. */
export type AccountRead<Part extends AccountPart> =
  | { status: "loading" }
  | { status: "failed"; error: Error; retry: () => void; retrying: boolean }
  | { status: "ready"; account: Pick<Account, Part> };

/**
 * Reads parts of the account, each by its own query that all sections share.
 *
 * A part that was read once stays: a later failed read is no reason to take a section away. A failure stays, too,
 * while the read is tried again.
 */
export function useAccount<Part extends AccountPart>(parts: readonly Part[]): AccountRead<Part> {
  const { queries: accountQueries, askForSignIn } = useSettingsContext();
  const queries = accountQueries();
  // The tuple's types are lost in `map`; each result is read under the name it was asked by.
  const results = useQueries({ queries: parts.map((part) => queries[part] as (typeof queries)["user"]) });
  const missing = results.filter((result) => result.data === undefined);

  // While it is read again, a part's error is gone; that it has failed before is not.
  const failed = missing.filter((result) => result.errorUpdateCount > 0);

  const error = failed.find((result) => result.error)?.error ?? undefined;
  const [lastError, setLastError] = useState<Error>();
  if (error && error !== lastError) setLastError(error);

  const signIn = results.map((result) => result.error).find((error) => failureOf(error).meaning === "signInAgain");
  useEffect(() => {
    if (signIn) askForSignIn(signIn);
  }, [signIn, askForSignIn]);

  const shown = error ?? (failed.length > 0 ? lastError : undefined);
  if (shown) {
    const retry = () => {
      for (const result of failed) void result.refetch();
    };
    return { status: "failed", error: shown, retry, retrying: failed.some((result) => result.isFetching) };
  }
  if (missing.length > 0) return { status: "loading" };
  const entries = parts.map((part, index) => [part, results[index]?.data]);
  return { status: "ready", account: Object.fromEntries(entries) as Pick<Account, Part> };
}
