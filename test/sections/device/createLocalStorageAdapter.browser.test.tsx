import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLocalStorageAdapter } from "../../../src/index";

const key = "cloudreve-settings-device";
const stored = () => JSON.parse(localStorage.getItem(key) ?? "null") as unknown;

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("keeps each value under the official name, and takes it back", () => {
  const adapter = createLocalStorageAdapter();
  expect(adapter.get("preferred_dark_mode")).toBeUndefined();
  void adapter.set("preferred_dark_mode", false);
  void adapter.set("time_zone", "Asia/Tokyo");
  expect(stored()).toEqual({ preferred_dark_mode: false, time_zone: "Asia/Tokyo" });
  expect(createLocalStorageAdapter().get("preferred_dark_mode")).toBe(false);
  void adapter.set("preferred_dark_mode", undefined);
  expect(stored()).toEqual({ time_zone: "Asia/Tokyo" });
});

test("has a place of its own for each key", () => {
  void createLocalStorageAdapter({ key: "ada" }).set("folder_click_action", "select");
  expect(createLocalStorageAdapter({ key: "bob" }).get("folder_click_action")).toBeUndefined();
  expect(createLocalStorageAdapter({ key: "ada" }).get("folder_click_action")).toBe("select");
});

test("follows other tabs, a cleared storage, and adapters of the same key on the page", () => {
  const adapter = createLocalStorageAdapter();
  const told = vi.fn();
  const stop = adapter.subscribe(told);
  window.dispatchEvent(new StorageEvent("storage", { key: "other" }));
  expect(told).not.toHaveBeenCalled();
  window.dispatchEvent(new StorageEvent("storage", { key }));
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  void createLocalStorageAdapter({ key: "other" }).set("time_zone", "UTC");
  expect(told).toHaveBeenCalledTimes(2);
  void createLocalStorageAdapter().set("time_zone", "UTC");
  expect(told).toHaveBeenCalledTimes(3);
  stop();
  void adapter.set("time_zone", undefined);
  window.dispatchEvent(new StorageEvent("storage", { key }));
  expect(told).toHaveBeenCalledTimes(3);
});

test.each(["{", "[]", "null", '"text"', "7", ""])(
  "a text that is no object (%s) counts as empty, and is replaced",
  (text) => {
    localStorage.setItem(key, text);
    const adapter = createLocalStorageAdapter();
    expect(adapter.get("time_zone")).toBeUndefined();
    void adapter.set("time_zone", "UTC");
    expect(stored()).toEqual({ time_zone: "UTC" });
  },
);

describe("a storage that", () => {
  test("is full makes set throw, and get return what was kept", () => {
    const adapter = createLocalStorageAdapter();
    void adapter.set("time_zone", "UTC");
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const told = vi.fn();
    const stop = adapter.subscribe(told);
    expect(() => adapter.set("time_zone", "Asia/Tokyo")).toThrow("full");
    expect(told).not.toHaveBeenCalled();
    expect(adapter.get("time_zone")).toBe("UTC");
    stop();
  });

  test.each([
    ["is missing", () => undefined],
    [
      "is blocked",
      () => {
        throw new DOMException("blocked", "SecurityError");
      },
    ],
  ])("%s makes set throw, and get return nothing", (_, get) => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(get as () => never);
    const adapter = createLocalStorageAdapter();
    expect(adapter.get("time_zone")).toBeUndefined();
    expect(() => adapter.set("time_zone", "UTC")).toThrow();
    adapter.subscribe(() => undefined)();
  });
});
