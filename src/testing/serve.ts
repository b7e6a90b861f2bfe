import type { CloudreveState } from "./CloudreveState";
import { createApp } from "./createApp";
import { answerDav } from "./dav";
import { notFound } from "./envelope";
import { answerFaulty, FaultList } from "./faults";
import { latencyOf, wait } from "./latency";
import type { RequestRecord } from "./RequestRecord";

/** Returns the `fetch` of a server: the app, with a request log, latency, faults and aborting. */
export function serve(state: CloudreveState) {
  const app = createApp(state);
  const requests: RequestRecord[] = [];
  const faults = new FaultList();

  async function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = toRequest(input, init);
    const path = apiPath(new URL(request.url));
    if (path === undefined) {
      return /\/dav(\/|$)/.test(new URL(request.url).pathname) ? answerDav(state, request) : notFound();
    }
    request.signal.throwIfAborted();
    const bytes = new Uint8Array(await request.arrayBuffer());
    const { method, signal } = request;
    requests.push({
      method,
      path,
      body: parse(bytes),
      authorization: request.headers.get("Authorization"),
      at: state.now(),
    });

    // Half of the latency before the handler, half after it. A PATCH spends a third of it in the database.
    const latency = latencyOf(state.latency, { method, path });
    const travel = method === "PATCH" ? latency / 3 : latency / 2;
    if (travel > 0) await wait(travel, signal);
    const arrival = { databaseTime: latency / 3, isChunked: isChunked(request, init) };
    // The real server does not support HEAD. Hono would answer it like GET.
    const handle = async () => (method === "HEAD" ? notFound() : app.fetch(inner(request, path, bytes), arrival));
    const fault = faults.take({ method, path });
    const response = await whileWanted(
      fault ? answerFaulty(fault.fault, fault.after, handle, request) : handle(),
      signal,
    );
    if (travel > 0) await wait(travel, signal);
    return response;
  }

  return { fetch, requests, faults };
}

/** Returns the path below `/api/v4` with its query, or undefined if the URL is not one of the API. */
function apiPath(url: URL): string | undefined {
  const start = url.pathname.indexOf("/api/v4/");
  return start === -1 ? undefined : url.pathname.slice(start + "/api/v4".length) + url.search;
}

/** Returns a `Request` for the arguments of `fetch`. A relative URL needs a base in Node; the host does not matter. */
function toRequest(input: RequestInfo | URL, init?: RequestInit): Request {
  const isRelative = typeof input === "string" && input.startsWith("/") && !input.startsWith("//");
  return new Request(isRelative ? new URL(input, "http://cloudreve.test") : input, init);
}

/** Returns the request for the app: its path is below `/api/v4`, its body in memory. */
function inner(request: Request, path: string, bytes: Uint8Array<ArrayBuffer>): Request {
  const hasBody = request.method !== "GET" && bytes.length > 0;
  return new Request(`http://cloudreve.test${path}`, {
    method: request.method,
    headers: request.headers,
    ...(hasBody && { body: bytes }),
  });
}

/** Returns whether the body is sent without a length. A body in memory has one, although its `Request` hides it. */
const isChunked = (request: Request, init: RequestInit | undefined) =>
  !request.headers.has("Content-Length") &&
  (init?.body instanceof ReadableStream || request.headers.get("Transfer-Encoding") === "chunked");

/** Rejects as soon as the signal is aborted. The handler runs on, as on a real server. */
function whileWanted(response: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    response.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
