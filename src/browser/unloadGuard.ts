interface Unsaved {
  shouldBlock: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

/**
 * Makes the browser ask before unsaved changes are lost. Listens only while there are some: a listener disables the
 * back/forward cache. Returns the function that ends it.
 */
export function guardUnload({ shouldBlock, subscribe }: Unsaved): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const unguard = () => window.removeEventListener("beforeunload", ask);
  const follow = () => {
    if (shouldBlock()) window.addEventListener("beforeunload", ask);
    else unguard();
  };
  const stop = subscribe(follow);
  // Not `follow()`: a server, which has no window, may make the unsaved changes of a host.
  if (shouldBlock()) follow();
  return () => {
    stop();
    unguard();
  };
}
