import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CloudreveClient } from "../api/createCloudreveClient";
import type { Account } from "../settings/account";
import { accountQueries, cachedAccount, type AccountQueries } from "./queries";

/** How everything below one provider is read. The provider has it, so that a section alone does not bring it along. */
export interface Reading {
  /** The query of each part of the account of the user that the client speaks for now. */
  queries: () => AccountQueries;
  /** The account as the cache knows it now. */
  cached: () => Partial<Account>;
}

export function useReading(client: CloudreveClient): Reading {
  const queryClient = useQueryClient();
  return useMemo(
    () => ({ queries: () => accountQueries(client), cached: () => cachedAccount(queryClient, client) }),
    [queryClient, client],
  );
}
