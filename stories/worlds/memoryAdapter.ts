import type { DeviceAdapter, DevicePreferenceName, DevicePreferences } from "../../src/index";

/** An adapter in memory, as a host's own store would be, and what was set in it. */
export interface MemoryAdapter extends DeviceAdapter {
  sets: [DevicePreferenceName, unknown][];
  /** Changes a value elsewhere, as another part of the host does. */
  change: (values: Partial<Record<DevicePreferenceName, unknown>>) => void;
}

export function memoryAdapter(
  initial: Partial<Record<DevicePreferenceName, unknown>> = {},
  options: Partial<DeviceAdapter> = {},
): MemoryAdapter {
  const values = { ...initial };
  const listeners = new Set<() => void>();
  const sets: MemoryAdapter["sets"] = [];
  const change: MemoryAdapter["change"] = (next) => {
    Object.assign(values, next);
    for (const listener of listeners) listener();
  };
  return {
    sets,
    change,
    get: <Name extends DevicePreferenceName>(name: Name) => values[name] as DevicePreferences[Name],
    set: (name, value) => {
      sets.push([name, value]);
      change({ [name]: value });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...options,
  };
}
