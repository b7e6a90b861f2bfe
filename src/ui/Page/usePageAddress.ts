import { addressOfPage } from "../../browser/apis";
import { useReducer, useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/**
 * Returns the page's address, and a function that reads it anew, because a browser does not tell when a router changes
 * it. The address is empty while a server renders and the browser hydrates.
 */
export function usePageAddress(): { address: string; readAddress: () => void } {
  const [, readAddress] = useReducer((count: number) => count + 1, 0);
  const address = useSyncExternalStore(subscribe, addressOfPage, () => "");
  return { address, readAddress };
}
