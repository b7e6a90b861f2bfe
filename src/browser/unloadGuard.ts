interface Unsaved {
  shouldBlock: () => boolean;
  subscribe: (listener: () => void) => () => void;
  /** Returns the windows that hold unsaved changes: the page may be in a popup of the host's. */
  windows: () => Iterable<Window>;
}

/**
 * Makes the browser ask before unsaved changes are lost. Listens only while there are some: a listener disables the
 * back/forward cache. Returns the function that ends it.
 */
export function guardUnload({ shouldBlock, subscribe, windows }: Unsaved): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  let guarded: Window[] = [];
  const unguard = () => {
    for (const each of guarded) each.removeEventListener("beforeunload", ask);
    guarded = [];
  };
  const follow = () => {
    unguard();
    if (!shouldBlock()) return;
    guarded = [...new Set([window, ...windows()])];
    for (const each of guarded) each.addEventListener("beforeunload", ask);
  };
  const stop = subscribe(follow);
  // Not `follow()`: a server, which has no window, may make the unsaved changes of a host.
  if (shouldBlock()) follow();
  return () => {
    stop();
    unguard();
  };
}
