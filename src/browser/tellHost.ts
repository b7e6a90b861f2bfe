import { reportUncaught } from "./apis";

/** Calls a callback of the host. An error that it throws is reported (`reportError`) and interrupts nothing. */
export function tellHost<Args extends unknown[]>(callback: ((...args: Args) => void) | undefined, ...args: Args): void {
  try {
    callback?.(...args);
  } catch (error) {
    reportUncaught(error);
  }
}
