/** Milliseconds that an exchange takes, or a function that says so for each. */
export type Latency = number | ((request: { method: string; path: string }) => number);

/** The milliseconds for one exchange. */
export const latencyOf = (latency: Latency, request: { method: string; path: string }): number =>
  typeof latency === "number" ? latency : latency(request);

/** Waits; rejects with the signal's reason as soon as it is aborted. */
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

// Taken now, so that a test's fake timers cannot stop a server that has no latency.
const timeout = globalThis.setTimeout.bind(globalThis);

/** The turn of the event loop that a database costs even without latency: long enough for another request to come between. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void timeout(resolve, 0));
