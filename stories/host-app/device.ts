import { createLocalStorageAdapter } from "cloudreve-settings-ui";
import { useSyncExternalStore } from "react";

export type Scheme = "light" | "dark";

/** Keeps the preferences of this device. This host applies one of them: light or dark. */
export const deviceAdapter = createLocalStorageAdapter({ key: "demo-host-device" });

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Returns the color scheme that was chosen on this device, or else the system's. */
export function useScheme(): Scheme {
  const chosen = useSyncExternalStore(deviceAdapter.subscribe, () => deviceAdapter.get("preferred_dark_mode"));
  const ofSystem = useSyncExternalStore(followSystem, () => dark.matches);
  return (chosen ?? ofSystem) ? "dark" : "light";
}

function followSystem(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => dark.removeEventListener("change", listener);
}
