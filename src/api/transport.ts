import { CloudreveError } from "./CloudreveError";

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface CallOptions {
  /** Ends the call with an error of kind `aborted`. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds until the call ends with an error of kind `timeout`.
   *
   * @default the client's `timeout`
   */
  timeout?: number | undefined;
}

export interface TransportRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string | undefined;
  signal: AbortSignal;
}

/**
 * Sends one request, and returns the status and the whole body of the answer.
 *
 * @throws {@link CloudreveError} of kind `network` if no complete answer arrives.
 */
export async function exchange(
  fetch: FetchLike,
  { url, method, headers, body, signal }: TransportRequest,
): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      cache: "no-store",
      signal,
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    throw new CloudreveError("network");
  }
}

/**
 * Runs a call, and ends it at its time limit (ms) or when the caller's signal aborts.
 *
 * @throws {@link CloudreveError} of kind `timeout` or `aborted`, even if `run` ignores its signal, as a host's own
 * `fetch` or `getAccessToken` may.
 */
export async function withinLimit<T>(
  { signal, timeout = 30_000 }: CallOptions,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw new CloudreveError("aborted");
  const controller = new AbortController();
  const end = () => controller.abort();
  signal?.addEventListener("abort", end);
  const timer = Number.isFinite(timeout) ? setTimeout(end, timeout) : undefined;
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () =>
      reject(new CloudreveError(signal?.aborted ? "aborted" : "timeout")),
    );
  });

  try {
    return await Promise.race([ended, run(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}
