import { failure, success } from "./envelope";
import type { Fault, FaultTarget } from "./Fault";
import { pages, redirected } from "./gateway";
import { wait } from "./latency";

interface ActiveFault {
  target: FaultTarget;
  fault: Fault;
  left: number;
}

/** The active faults. */
export class FaultList {
  private faults: ActiveFault[] = [];

  add(target: FaultTarget, fault: Fault): () => void {
    const active = { target, fault, left: target.times ?? Infinity };
    this.faults.push(active);
    return () => {
      this.faults = this.faults.filter((one) => one !== active);
    };
  }

  /** Returns the oldest fault for a request, and counts it down. */
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

/**
 * Answers a request with a fault. With `after` the handler runs first; otherwise it runs only for a slow answer, which
 * it gives itself.
 */
export async function answerFaulty(
  fault: Fault,
  after: boolean,
  handle: () => Promise<Response>,
  { signal, redirect }: Pick<Request, "signal" | "redirect">,
): Promise<Response> {
  const answered = after ? await handle() : undefined;
  if ("code" in fault) return failure(fault.code, fault.msg ?? "");
  if ("status" in fault && !("kind" in fault)) return plainAnswer(fault);
  switch (fault.kind) {
    case "html": {
      const { page = "error", status = page === "error" ? 502 : 200, headers = {} } = fault;
      return plainAnswer({ status, headers, body: pages[page], contentType: "text/html; charset=utf-8" });
    }
    case "redirect":
      return redirected(fault.to, redirect);
    case "truncated":
      return truncate(answered ?? success({ id: "mBUR", email: "ada@example.com" }));
    case "dropped":
      throw new TypeError("Failed to fetch");
    case "slow":
      await wait(fault.ms, signal);
      return answered ?? handle();
    case "hang":
      return untilAborted(signal);
  }
}

const plainAnswer = ({ status, body, contentType, headers }: Extract<Fault, { status: number; kind?: never }>) =>
  new Response(body ?? null, {
    status,
    headers: { ...(body !== undefined && { "Content-Type": contentType ?? "text/plain" }), ...headers },
  });

async function truncate(response: Response): Promise<Response> {
  const text = await response.text();
  return new Response(text.slice(0, Math.ceil(text.length / 2)), {
    status: response.status,
    headers: response.headers,
  });
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
