import { failure } from "./envelope";
import type { Fault, FaultTarget } from "./Fault";
import { wait } from "./latency";

interface ActiveFault {
  target: FaultTarget;
  fault: Fault;
  left: number;
}

/** The faults that wait for their requests. */
export class FaultList {
  private faults: ActiveFault[] = [];

  add(target: FaultTarget, fault: Fault): () => void {
    const active = { target, fault, left: target.times ?? Infinity };
    this.faults.push(active);
    return () => {
      this.faults = this.faults.filter((one) => one !== active);
    };
  }

  /** The oldest fault that fits; counts it down. */
  take(request: { method: string; path: string }): { fault: Fault; after: boolean } | undefined {
    const active = this.faults.find(({ target, left }) => left > 0 && fits(target, request));
    if (!active) return undefined;
    active.left -= 1;
    return { fault: active.fault, after: active.target.after ?? false };
  }
}

function fits({ method, path }: FaultTarget, request: { method: string; path: string }): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (path === undefined) return true;
  if (typeof path !== "string") return request.path.search(path) !== -1;
  return path === request.path || path === request.path.split("?")[0];
}

const page = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
const html = (status: number) => new Response(page, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });

/**
 * The answer of a request that goes wrong. Takes the handler, so that a slow answer or a truncated one can be the true
 * one; with `after` the handler has its effect in any case.
 */
export async function answerFaulty(fault: Fault, after: boolean, handle: () => Promise<Response>, signal: AbortSignal): Promise<Response> {
  if (!("kind" in fault)) {
    if (after) await handle();
    if ("code" in fault) return failure(fault.code, fault.msg ?? "");
    const headers = { "Content-Type": fault.contentType ?? "text/plain" };
    return new Response(fault.body ?? null, { status: fault.status, ...(fault.body !== undefined && { headers }) });
  }
  if (fault.kind === "slow") {
    if (!after) await wait(fault.ms, signal);
    const response = await handle();
    if (after) await wait(fault.ms, signal);
    return response;
  }
  const answered = after || fault.kind === "truncated" ? await truthOrSample(after, handle) : sample();
  switch (fault.kind) {
    case "html":
      return html(fault.status ?? 502);
    case "truncated": {
      const text = await answered.text();
      return new Response(text.slice(0, Math.ceil(text.length / 2)), { status: answered.status, headers: answered.headers });
    }
    case "dropped":
      throw new TypeError("Failed to fetch");
    case "hang":
      return new Promise<never>((_resolve, reject) => {
        const abort = () => reject(signal.reason as Error);
        if (signal.aborted) abort();
        else signal.addEventListener("abort", abort, { once: true });
      });
  }
}

const sample = () => failure(50005, "Internal error");
const truthOrSample = (after: boolean, handle: () => Promise<Response>) => (after ? handle() : Promise.resolve(sample()));
