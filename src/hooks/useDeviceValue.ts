import { useCallback, useSyncExternalStore } from "react";
import {
  readDevice,
  type DeviceAdapter,
  type DevicePreferenceName,
  type DevicePreferences,
} from "../settings/devicePreferences";

/**
 * Returns a preference of the device, and follows it. Undefined without an adapter, and on a server and in the
 * hydrating render: a server does not know the device.
 */
export function useDeviceValue<Name extends DevicePreferenceName>(
  adapter: DeviceAdapter | undefined,
  name: Name,
): DevicePreferences[Name] | undefined {
  const subscribe = useCallback((listener: () => void) => adapter?.subscribe(listener) ?? (() => undefined), [adapter]);
  return useSyncExternalStore(
    subscribe,
    () => readDevice(adapter, name),
    () => undefined,
  );
}
