import { retryTime, type Answer } from "./answeredBy";
import { CloudreveError } from "./CloudreveError";

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** Limits of one call. */
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
  body?: string | Blob | undefined;
  signal: AbortSignal;
}

/**
 * Sends one request, and returns the answer with its whole body.
 *
 * A redirect is followed for a read only. A change is not sent on: it may hold a password, and to follow a redirect to
 * another origin ends in a network error, which hides that the server has not got the request.
 *
 * @throws {@link CloudreveError} of kind `network` if no complete answer arrives, and of kind `aborted`, with nothing
 * sent, if the call has ended before.
 */
export async function exchange(
  fetch: FetchLike,
  { url, method, headers, body, signal }: TransportRequest,
): Promise<Answer> {
  // A host's own `fetch` may not look at the signal.
  if (signal.aborted) throw new CloudreveError("aborted");
  const init: RequestInit = { method, headers, cache: "no-store", signal, ...(body === undefined ? {} : { body }) };
  try {
    const response = await fetch(url, { ...init, redirect: "manual" });
    if (!isRedirect(response)) return await read(response);
    return method === "GET"
      ? await followed(fetch, url, init)
      : { status: response.status, body: "", isRedirect: true };
  } catch {
    throw new CloudreveError("network");
  }
}

// Browsers hide a redirect that they do not follow (type `opaqueredirect`, status 0). Node shows it.
function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(status);
}

/** Follows a redirect: the site's API may have moved. Where it leads to a page of another origin, `fetch` rejects. */
async function followed(fetch: FetchLike, url: string, init: RequestInit): Promise<Answer> {
  const redirect: Answer = { status: 0, body: "", isRedirect: true };
  try {
    const response = await fetch(url, { ...init, redirect: "follow" });
    if (isRedirect(response)) return redirect;
    return { ...(await read(response)), isRedirect: true };
  } catch (error) {
    // Also if the network was lost meanwhile. Offline, the first request fails.
    if (init.signal?.aborted) throw error;
    return redirect;
  }
}

async function read(response: Response): Promise<Answer> {
  // An opaque answer, as a service worker may get one by a request without CORS. Nothing in it can be read.
  if (response.status === 0) throw new TypeError("The answer is opaque.");
  const { status, headers } = response;
  return {
    status,
    body: await response.text(),
    // A host's own `fetch` may follow redirects.
    isRedirect: response.redirected || undefined,
    isRobotCheck: robotChecks.some(([name, value]) => value.test(headers.get(name) ?? "")) || undefined,
    retryAt: retryTime(headers.get("Retry-After")),
  };
}

// Cloudflare: developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response
// AWS: docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
const robotChecks = [
  ["cf-mitigated", /^challenge$/],
  ["x-amzn-waf-action", /^(captcha|challenge)$/],
] as const;

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
