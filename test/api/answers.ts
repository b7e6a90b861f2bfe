import { vi } from "vitest";
import { CloudreveError } from "../../src/api/CloudreveError";
import type { FetchLike } from "../../src/api/transport";

export const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
export const text = (body: string, status = 200) => new Response(body, { status });
export const loginRequired = () => json({ code: 401, msg: "Login required" });

/** The error of a call that has to fail, which can only be a CloudreveError. */
export async function errorOf(call: Promise<unknown>): Promise<CloudreveError> {
  const error: unknown = await call.then(
    () => new Error("the call should have failed"),
    (reason: unknown) => reason,
  );
  if (error instanceof CloudreveError) return error;
  throw new Error("no CloudreveError", { cause: error });
}

const tokenOf = (init: RequestInit) =>
  (init.headers as Record<string, string>)["Authorization"]?.replace("Bearer ", "") ?? null;

/** A server that leaves every request open until the test answers it: "PATCH /user/setting as token". */
export function scriptedServer() {
  const open: { request: string; answer: (response: Response | Promise<Response>) => void }[] = [];
  const log: string[] = [];
  const fetch = vi.fn<FetchLike>((url, init) => {
    const request = `${init.method ?? "GET"} ${url.replace("/api/v4", "")} as ${tokenOf(init) ?? "nobody"}`;
    log.push(request);
    return new Promise((resolve) => void open.push({ request, answer: resolve }));
  });
  /** Lets everything go on that needs no answer. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    fetch,
    /** All requests so far. */
    log,
    settle,
    /** Answers the oldest open request of this name. */
    answer: async (request: string, response: Response) => {
      await settle();
      const index = open.findIndex((each) => each.request === request);
      if (index < 0) throw new Error(`${request} is not open, but ${open.map((each) => each.request).join(", ")}`);
      open.splice(index, 1)[0]?.answer(response);
      await settle();
    },
  };
}
