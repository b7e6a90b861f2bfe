let version = 0;
const listeners = new Set<() => void>();

/** Makes all pictures be asked for again: one has changed, or may have. */
function renew(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/**
 * The version of the pictures on this page, which is part of their addresses: a browser shows an address that it has
 * shown before without asking anybody, and keeps one that has failed as failed. One for all, since a page shows one
 * account. Starts at 0.
 */
export const pictureVersion = {
  getSnapshot: (): number => version,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    // Those that were asked for without the network have failed. Browsers add the same listener only once.
    addEventListener("online", renew);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) removeEventListener("online", renew);
    };
  },
  renew,
};
