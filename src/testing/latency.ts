/** The duration of a request in milliseconds, or a function that returns it. */
export type Latency = number | ((request: { method: string; path: string }) => number);

/** Returns the duration of one request in milliseconds. */
export const latencyOf = (latency: Latency, request: { method: string; path: string }): number =>
  typeof latency === "number" ? latency : latency(request);

/** Waits. Rejects with the signal's reason as soon as the signal is aborted. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });
}

// Captured before a test can install fake timers, which would stop even a server without latency.
const timeout = globalThis.setTimeout.bind(globalThis);

/** Waits for one turn of the event loop, so that requests can overlap in the database even without latency. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void timeout(resolve, 0));
