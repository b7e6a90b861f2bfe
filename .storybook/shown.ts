import { useSyncExternalStore } from "react";
import type { Look } from "../stories/looks/looks";

/** How a story is shown: what the toolbar says. */
export interface Shown {
  locale: string;
  scheme: "light" | "dark" | "system";
  look: Look;
}

let instead: Partial<Shown> = {};
const listeners = new Set<() => void>();

/** Has what is on the screen shown in another way, as it stands: for a check in another look. */
export function showInstead(shown: Partial<Shown>): void {
  instead = shown;
  for (const listener of listeners) listener();
}

/** What the toolbar says, or what stands in for it. */
export function useShown(globals: Record<string, unknown>): Shown {
  const other = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => instead,
  );
  return { ...(globals as unknown as Shown), ...other };
}
