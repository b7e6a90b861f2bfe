import { createContext } from "react";

/** The title that stands above the sections, of their group. A section of the same title shows its own only to screen readers. */
export const TitleAbove = createContext<string | undefined>(undefined);
