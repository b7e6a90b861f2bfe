import { createContext, useContext } from "react";
import { elementIdOf } from "./elementIdOf";

/** What the page says to the rows of its sections. */
export interface PageRows {
  /** Prefix of their ids. */
  idPrefix: string;
}

export const PageRowsContext = createContext<PageRows | undefined>(undefined);

/** Returns the id of a row's element, by which the page's address names it; undefined for a section alone. */
export function useRowId(row: string): string | undefined {
  const page = useContext(PageRowsContext);
  return page && elementIdOf(page.idPrefix, row);
}
