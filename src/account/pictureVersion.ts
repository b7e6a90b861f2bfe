let version = 0;
const listeners = new Set<() => void>();

/**
 * The version of the pictures on this page, which is part of their addresses: a browser shows an address that it has
 * shown before without asking anybody. One for all, since a page shows one account. Starts at 0.
 */
export const pictureVersion = {
  getSnapshot: (): number => version,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Makes all pictures be asked for again: one has changed, or may have. */
  renew: (): void => {
    version += 1;
    for (const listener of listeners) listener();
  },
};
