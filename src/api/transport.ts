import { CloudreveError } from "./CloudreveError";

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface CallOptions {
  /** Ends the call with an error of kind `aborted`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the call ends with an error of kind `timeout`. */
  timeout?: number | undefined;
}

export interface TransportRequest extends CallOptions {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

/** One exchange: the status and the whole body, or a {@link CloudreveError} of kind network, timeout or aborted. */
export async function exchange(fetch: FetchLike, request: TransportRequest): Promise<{ status: number; body: string }> {
  const { url, method, headers, body, signal, timeout = 30_000 } = request;
  if (signal?.aborted) throw new CloudreveError("aborted");

  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.addEventListener("abort", abort, { once: true });
  const timer = setTimeout(abort, timeout);
  const ended = new Promise<never>((_, reject) => {
    // A `fetch` of the host's own may ignore its signal: the limit holds all the same.
    controller.signal.addEventListener("abort", () => reject(new CloudreveError(signal?.aborted ? "aborted" : "timeout")), { once: true });
  });

  try {
    const answer = fetch(url, { method, headers, cache: "no-store", signal: controller.signal, ...(body === undefined ? {} : { body }) });
    return await Promise.race([answer.then(async (response) => ({ status: response.status, body: await response.text() })), ended]);
  } catch (error) {
    if (error instanceof CloudreveError) throw error;
    throw new CloudreveError(signal?.aborted ? "aborted" : controller.signal.aborted ? "timeout" : "network");
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
