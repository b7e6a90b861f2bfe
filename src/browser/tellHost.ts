/** Calls back to the host. What the host's own code throws is reported as its error, and ends nothing of ours. */
export function tellHost<Args extends unknown[]>(callback: ((...args: Args) => void) | undefined, ...args: Args): void {
  try {
    callback?.(...args);
  } catch (error) {
    reportError(error);
  }
}
