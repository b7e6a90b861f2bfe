import { queryOptions, unlessJustRead } from "../account/accountQueries";

/** The progress of reading something that is no resource of the account. */
export interface Reading {
  status: "pending" | "error" | "success";
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
}

/**
 * The options of a read for one part of the page, from when that part mounts, but not each time that the user comes
 * back.
 */
export const readOptions = {
  ...queryOptions,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  refetchOnMount: unlessJustRead,
} as const;

/** Returns the progress of a query's first answer, which stays if a later read fails. */
export function readingOf({ data, status, error, isFetching, refetch }: Reading & { data: unknown }): Reading {
  return { status: data === undefined ? status : "success", error, isFetching, refetch };
}
