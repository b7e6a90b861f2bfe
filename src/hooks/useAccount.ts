import { useQueries } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Account, AccountPart } from "../settings/account";
import { accountQueries, asksForSignIn } from "./queries";
import { useSettingsContext } from "./SettingsContext";

/** The parts of the account that were asked for, once all of them are there. */
export type AccountRead<Part extends AccountPart> =
  | { status: "loading" }
  | { status: "failed"; error: Error; retry: () => void; retrying: boolean }
  | { status: "ready"; account: Pick<Account, Part> };

/**
 * Reads parts of the account, each by its own query that all sections share.
 *
 * A part that was read once stays: a later failed read is no reason to take a section away.
 */
export function useAccount<Part extends AccountPart>(parts: readonly Part[]): AccountRead<Part> {
  const { client, callbacks } = useSettingsContext();
  const queries = accountQueries(client);
  // The tuple's types are lost in `map`; each result is read under the name it was asked by.
  const results = useQueries({ queries: parts.map((part) => queries[part] as (typeof queries)["user"]) });

  const signIn = results.some((result) => asksForSignIn(result.error));
  useEffect(() => {
    if (signIn) callbacks.current.onSignInRequired?.();
  }, [signIn, callbacks]);

  const failed = results.find((result) => result.data === undefined && result.error);
  if (failed?.error) {
    const retry = () => {
      for (const result of results) if (result.data === undefined) void result.refetch();
    };
    return { status: "failed", error: failed.error, retry, retrying: results.some((result) => result.isFetching) };
  }
  if (results.some((result) => result.data === undefined)) return { status: "loading" };
  const entries = parts.map((part, index) => [part, results[index]?.data]);
  return { status: "ready", account: Object.fromEntries(entries) as Pick<Account, Part> };
}
