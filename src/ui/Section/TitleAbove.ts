import { createContext } from "react";

/** The title of the group, above its sections. A section of the same title shows its own only to screen readers. */
export const TitleAbove = createContext<string | undefined>(undefined);
