import { isOnline } from "../browser/apis";
import { useSyncExternalStore } from "react";

/** Whether the browser reports a network. Only false is reliable: true does not mean that the server can be reached. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline, () => true);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
