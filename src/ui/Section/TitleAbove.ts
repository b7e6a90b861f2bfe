import { createContext } from "react";

/**
 * The title of the group, above its first section. A section of the same title shows its own only to screen readers.
 */
export const TitleAbove = createContext<string | undefined>(undefined);
