import { createContext } from "react";

/** The page around a section, as links to other sections see it. */
export interface SectionsOfPage {
  has: (section: string) => boolean;
  /** Returns the id of a section's element. */
  elementIdOf: (section: string) => string;
  /** Returns the host's address of a section; undefined if the host has none. */
  hrefOf: (section: string) => string | undefined;
  /** Shows a section and moves the focus there. */
  go: (section: string) => void;
}

/** Undefined for a section that is placed alone. */
export const GoToSection = createContext<SectionsOfPage | undefined>(undefined);
