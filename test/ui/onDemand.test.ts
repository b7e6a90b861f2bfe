import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onDemand } from "../../src/browser/onDemand";

vi.mock("react", () => ({}));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const gone = new TypeError("Failed to fetch dynamically imported module");

test("code is loaded once, when it is first needed", async () => {
  const load = vi.fn(() => Promise.resolve("code"));
  const code = onDemand(load);
  expect([load.mock.calls.length, code.loaded()]).toEqual([0, undefined]);
  expect(await Promise.all([code(), code()])).toEqual(["code", "code"]);
  await code();
  expect([load.mock.calls.length, code.loaded()]).toEqual([1, "code"]);
});

test("a failure is tried again after half a second and after two more", async () => {
  const load = vi.fn().mockRejectedValueOnce(gone).mockRejectedValueOnce(gone).mockResolvedValue("code");
  const loading = onDemand<string>(load)();
  await vi.advanceTimersByTimeAsync(499);
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(load).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await loading).toBe("code");
});

test("a failure of all tries is reported, and the next call begins anew", async () => {
  const load = vi.fn(() => Promise.reject(gone));
  const code = onDemand<string>(load);
  const failed = expect(Promise.all([code(), code()])).rejects.toBe(gone);
  await vi.runAllTimersAsync();
  await failed;
  expect([load.mock.calls.length, code.loaded()]).toEqual([3, undefined]);
  load.mockResolvedValueOnce("code" as never);
  expect(await code()).toBe("code");
});
