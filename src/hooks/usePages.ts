import { useInfiniteQuery } from "@tanstack/react-query";
import { settingsKeys } from "../account/accountKeys";
import type { ProList } from "../account/proLists";
import type { CloudreveClient } from "../api/CloudreveClient";
import type { CursorPage } from "../api/schemas/finance";
import type { CallOptions } from "../api/transport";
import { readingOf, readOptions, type Reading } from "./reading";
import { useSettingsContext } from "./SettingsContext";

/** A list that is read page by page. */
export interface Pages<Entry> {
  /** The entries of the pages read so far. */
  entries: Entry[];
  /** The progress of the first page. */
  reading: Reading;
  /** There is another page. */
  hasMore: boolean;
  more: () => void;
  isReadingMore: boolean;
  /** The reason why the last further page could not be read. */
  moreError: Error | undefined;
}

/**
 * Reads a list of the user page by page, from when the component mounts.
 *
 * @param name its name in the query keys
 * @param read reads one page; takes the token of the page before, undefined for the first. Must be the same each time.
 */
export function usePages<Entry>(
  name: ProList,
  read: (client: CloudreveClient, token: string | undefined, options: CallOptions) => Promise<CursorPage<Entry>>,
): Pages<Entry> {
  const { client } = useSettingsContext();
  const query = useInfiniteQuery({
    ...readOptions,
    queryKey: [...settingsKeys.user(client), name],
    queryFn: ({ pageParam, signal }) => read(client, pageParam || undefined, { signal }),
    initialPageParam: "",
    // A server that answers a token anew would never come to an end.
    getNextPageParam: ({ next }: CursorPage<Entry>, _: unknown, __: string, tokens: string[]) =>
      next !== undefined && !tokens.includes(next) ? next : undefined,
  });
  const { data, error, isFetchNextPageError } = query;
  return {
    entries: data?.pages.flatMap(({ entries }) => entries) ?? [],
    reading: readingOf(query),
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    isReadingMore: query.isFetchingNextPage,
    moreError: (isFetchNextPageError && error) || undefined,
  };
}
