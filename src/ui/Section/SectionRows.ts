import { createContext, type ReactNode } from "react";

/** Rows that a Section has besides its own. */
export interface SectionRows {
  first?: ReactNode;
  last?: ReactNode;
}

export const SectionRowsContext = createContext<SectionRows>({});
