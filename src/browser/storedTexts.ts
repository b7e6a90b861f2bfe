import { attempt } from "./apis";

/* Texts in `localStorage`. Apart from apis.ts, which is in the first load of a page. */

/** Returns a text of `localStorage`; undefined if there is none, or the page may not read it. */
export function storedText(key: string): string | undefined {
  return attempt(() => localStorage.getItem(key)) ?? undefined;
}

/** Keeps a text in `localStorage`. Throws if the page may not, or if there is no room. */
export function storeText(key: string, text: string): void {
  localStorage.setItem(key, text);
}

/** Calls `listener` when another tab has changed a text of `localStorage`. Returns the function that ends this. */
export function onStoredElsewhere(key: string, listener: () => void): () => void {
  // Without a key: everything was removed.
  const hear = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  attempt(() => window.addEventListener("storage", hear));
  return () => attempt(() => window.removeEventListener("storage", hear));
}
