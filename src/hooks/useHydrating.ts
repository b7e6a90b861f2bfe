import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** Whether this is a server's render, or the hydrating render in the browser, which must match it. */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
}
