import { useSyncExternalStore } from "react";
import { addressOfPage } from "../../browser/apis";
import { sectionOfAddress } from "../../ui/Page/sectionAddress";

/**
 * Returns the id of the section or row that the page's address names behind its `#` (`#cr-nick`), without the prefix;
 * empty if it names none, and while a server renders and the browser hydrates.
 */
export function useAddressTarget(idPrefix: string): string {
  const named = useSyncExternalStore(
    subscribe,
    () => sectionOfAddress(addressOfPage()),
    () => "",
  );
  return named.startsWith(`${idPrefix}-`) ? named.slice(idPrefix.length + 1) : "";
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}
