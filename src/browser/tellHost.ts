/** Calls a callback of the host. An error that it throws is reported (`reportError`) and interrupts nothing. */
export function tellHost<Args extends unknown[]>(callback: ((...args: Args) => void) | undefined, ...args: Args): void {
  try {
    callback?.(...args);
  } catch (error) {
    // Not in Node, where an uncaught error says the same.
    if (typeof reportError === "function") reportError(error);
    else
      queueMicrotask(() => {
        throw error;
      });
  }
}
