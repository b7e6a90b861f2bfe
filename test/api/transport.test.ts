import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CloudreveError } from "../../src/api/CloudreveError";
import { exchange, withinLimit } from "../../src/api/transport";
import { errorOf, text } from "./answers";

vi.mock("react", () => ({}));

const never = () => new Promise<never>(() => undefined);

describe("an exchange", () => {
  const request = { url: "/api/v4/user/me", method: "GET", headers: { Accept: "application/json" } };
  const { signal } = new AbortController();

  test("gives the status and the whole body, of errors as well", async () => {
    const fetch = vi.fn(() => Promise.resolve(text("Bad gateway", 502)));
    expect(await exchange(fetch, { ...request, signal })).toEqual({ status: 502, body: "Bad gateway" });
  });

  test("asks no cache, and sends a body only where there is one", async () => {
    const fetch = vi.fn(() => Promise.resolve(text("{}")));
    const { method, headers, url } = request;
    await exchange(fetch, { ...request, signal });
    const same = { headers, cache: "no-store", redirect: "manual", signal };
    expect(fetch).toHaveBeenLastCalledWith(url, { method, ...same });
    await exchange(fetch, { ...request, method: "PATCH", signal, body: "{}" });
    expect(fetch).toHaveBeenLastCalledWith(url, { method: "PATCH", ...same, body: "{}" });
  });

  test("whose call has ended meanwhile is not sent, also by a fetch that does not look at the signal", async () => {
    const fetch = vi.fn(() => Promise.resolve(text("{}")));
    const error = await errorOf(exchange(fetch, { ...request, method: "PATCH", signal: AbortSignal.abort() }));
    expect(error.kind).toBe("aborted");
    expect(fetch).not.toHaveBeenCalled();
  });

  test("that does not come to an end is a network error without the browser's own", async () => {
    const dropped = new Response(new ReadableStream({ start: (body) => body.error(new TypeError("dropped midway")) }));
    for (const fetch of [
      () => Promise.reject(new TypeError("Failed to fetch")),
      () => Promise.resolve(dropped),
      () => {
        throw new Error("a host's own fetch");
      },
    ]) {
      const error = await errorOf(exchange(fetch, { ...request, signal }));
      expect(error.kind).toBe("network");
      expect(error).not.toHaveProperty("cause");
    }
  });
});

describe("a call's time limit", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** How a call stands after so many milliseconds. */
  const after = async (milliseconds: number, call: Promise<unknown>) => {
    let state = "open";
    void call.then(
      () => (state = "answered"),
      (error: unknown) => (state = (error as CloudreveError).kind),
    );
    await vi.advanceTimersByTimeAsync(milliseconds);
    return state;
  };

  test("ends it, though what it does looks at no signal", async () => {
    expect(await after(999, withinLimit({ timeout: 1_000 }, never))).toBe("open");
    expect(await after(1_000, withinLimit({ timeout: 1_000 }, never))).toBe("timeout");
  });

  test("is half a minute where nobody has set one", async () => {
    expect(await after(29_999, withinLimit({}, never))).toBe("open");
    expect(await after(30_000, withinLimit({}, never))).toBe("timeout");
  });

  test("is told to what runs, so that it ends its request", async () => {
    let heard: AbortSignal | undefined;
    const call = withinLimit({ timeout: 1_000 }, (signal) => {
      heard = signal;
      return never();
    });
    expect(await after(999, call)).toBe("open");
    expect(heard?.aborted).toBe(false);
    expect(await after(1, call)).toBe("timeout");
    expect(heard?.aborted).toBe(true);
  });

  test("may be none", async () => {
    expect(await after(86_400_000, withinLimit({ timeout: Infinity }, never))).toBe("open");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("leaves no clock ticking and no hold on the signal, however the call ends", async () => {
    const { signal } = new AbortController();
    await withinLimit({ signal }, () => Promise.resolve());
    await errorOf(withinLimit({ signal }, () => Promise.reject(new Error("refused")))).catch(() => undefined);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a caller's signal", () => {
  test("ends the call at once, and what runs is told", async () => {
    const caller = new AbortController();
    const run = vi.fn<(signal: AbortSignal) => Promise<never>>(never);
    const call = withinLimit({ signal: caller.signal }, run);
    caller.abort();
    expect(await errorOf(call)).toMatchObject({ kind: "aborted" });
    expect(run.mock.calls[0]?.[0].aborted).toBe(true);
  });

  test("that has ended already lets nothing run", async () => {
    const run = vi.fn(never);
    expect(await errorOf(withinLimit({ signal: AbortSignal.abort() }, run))).toMatchObject({ kind: "aborted" });
    expect(run).not.toHaveBeenCalled();
  });

  test("does not turn what the call itself rejects with into something else", async () => {
    const reason = new Error("refused");
    const { signal } = new AbortController();
    await expect(withinLimit({ signal }, () => Promise.reject(reason))).rejects.toBe(reason);
  });
});
