import { onStoredElsewhere, storedText, storeText } from "../browser/storedTexts";
import type { DeviceAdapter, DevicePreferenceName } from "../settings/devicePreferences";

/** Options of `createLocalStorageAdapter`. */
export interface LocalStorageAdapterOptions {
  /**
   * The key in `localStorage`. Put the user's id into it if the users of a browser have preferences of their own.
   *
   * @default "cloudreve-settings-device"
   */
  key?: string | undefined;
  /** The preferences that the host applies: the others are not offered. @default all */
  supports?: readonly DevicePreferenceName[] | undefined;
}

/** The listeners of all adapters, by key: `storage` events do not reach the tab that stores. */
const listeners = new Map<string, Set<() => void>>();

/**
 * Returns an adapter that keeps the preferences of the device in `localStorage`, as JSON under one key.
 *
 * Follows other tabs and other adapters of the same key. A text there that is no JSON object counts as empty. `set`
 * throws if the browser does not keep it: storage that is missing, blocked or full.
 */
export function createLocalStorageAdapter({
  key = "cloudreve-settings-device",
  supports,
}: LocalStorageAdapterOptions = {}): DeviceAdapter {
  return {
    supports,
    get: (name) => parse(storedText(key))[name] as never,
    set: (name, value) => {
      storeText(key, JSON.stringify({ ...parse(storedText(key)), [name]: value }));
      for (const listener of [...(listeners.get(key) ?? [])]) listener();
    },
    subscribe: (listener) => {
      const own = () => listener();
      const all = listeners.get(key) ?? new Set();
      listeners.set(key, all.add(own));
      const stop = onStoredElsewhere(key, own);
      return () => {
        all.delete(own);
        stop();
      };
    },
  };
}

function parse(text: string | undefined): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
