/**
 * The preferences that the official frontend keeps in the browser and not in the account, under its names and with its
 * values. Undefined is what it was before the user has chosen.
 */
export interface DevicePreferences {
  /** Dark (true), light (false), or as the system is set (undefined). */
  preferred_dark_mode: boolean | undefined;
  /** IANA name of the zone that times are shown in; undefined for the device's own. */
  time_zone: string | undefined;
  /** Whether the tree of folders in the side bar expands to the current one; undefined counts as true. */
  tree_view_auto_expand: boolean | undefined;
  /** Whether a click on a folder opens or selects it; undefined counts as "open". */
  folder_click_action: "open" | "select" | undefined;
}

/** The key of a preference of the device. */
export type DevicePreferenceName = keyof DevicePreferences;

/**
 * Keeps the preferences of the device: the host's own store, or `createLocalStorageAdapter()`. Create it once, not in
 * each render.
 */
export interface DeviceAdapter {
  /**
   * The preferences that it keeps: the others are not offered.
   *
   * @default all
   */
  readonly supports?: readonly DevicePreferenceName[] | undefined;
  /**
   * Returns the kept value. It is asked in each render. A value of another type counts as undefined, as does a throw.
   */
  get: <Name extends DevicePreferenceName>(name: Name) => DevicePreferences[Name];
  /**
   * Keeps a value, and applies it in the host. The section says that it was not kept, and shows the former value, if
   * this throws or rejects.
   */
  set: <Name extends DevicePreferenceName>(name: Name, value: DevicePreferences[Name]) => void | Promise<void>;
  /** Calls `listener` after each change, also by another tab. Returns the function that ends this. */
  subscribe: (listener: () => void) => () => void;
}

const isBoolean = (value: unknown) => typeof value === "boolean";

/** Functions that tell whether a kept value is one of the preference. */
const isValid: Record<DevicePreferenceName, (value: unknown) => boolean> = {
  preferred_dark_mode: isBoolean,
  time_zone: (value) => typeof value === "string" && value !== "",
  tree_view_auto_expand: isBoolean,
  folder_click_action: (value) => value === "open" || value === "select",
};

/** The names of the preferences, in the order of the page. */
export const devicePreferences = Object.keys(isValid) as DevicePreferenceName[];

export function isDevicePreference(name: string): name is DevicePreferenceName {
  return name in isValid;
}

/** Returns the preferences that an adapter keeps, in the order of the page; none without an adapter. */
export function keptOnDevice(adapter: DeviceAdapter | undefined): DevicePreferenceName[] {
  if (!adapter) return [];
  return devicePreferences.filter((name) => adapter.supports?.includes(name) ?? true);
}

/** Returns the kept value of a preference; undefined if there is none, or none that fits. Never throws. */
export function readDevice<Name extends DevicePreferenceName>(
  adapter: DeviceAdapter | undefined,
  name: Name,
): DevicePreferences[Name] | undefined {
  if (!keptOnDevice(adapter).includes(name)) return undefined;
  try {
    const value: unknown = adapter?.get(name);
    return isValid[name](value) ? (value as DevicePreferences[Name]) : undefined;
  } catch {
    return undefined;
  }
}
