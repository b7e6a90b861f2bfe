import type { QueryClient } from "@tanstack/react-query";
import type { CloudreveClient } from "../api/CloudreveClient";
import { settingsKeys } from "./accountKeys";

/** The lists of a Pro server that are no resources of the account: their names in the query keys. */
export type ProList = "creditChanges" | "payments" | "policies" | "nodes";

const lists: readonly ProList[] = ["creditChanges", "payments", "policies", "nodes"];

/** Invalidates lists, which all change with an order, a gift code or another group: those shown are read again now. */
export function refetchProLists(
  queryClient: QueryClient,
  client: CloudreveClient,
  changed: readonly ProList[] = lists,
): void {
  for (const list of changed) void queryClient.invalidateQueries({ queryKey: [...settingsKeys.user(client), list] });
}
