import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** Whether this is what a server renders, or the browser's first render over that: both must be the same. */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
}
