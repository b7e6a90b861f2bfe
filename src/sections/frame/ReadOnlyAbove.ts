import { createContext } from "react";

/** Whether the page says above its sections that the host's token does not allow changing any of them. */
export const ReadOnlyAbove = createContext(false);
