import { useState } from "react";
import { useSettingsContext } from "./SettingsContext";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect";

/**
 * Whether something that takes long to mount may be there, once it is ready. What is ready from the first (from warm
 * caches, or rendered by a server) need not wait; of what becomes ready together, one a task is mounted.
 */
export function useQueuedMount(ready: boolean): boolean {
  const { mounts } = useSettingsContext();
  const [had, setHad] = useState(ready);
  useBrowserLayoutEffect(() => (ready && !had ? mounts.add(() => setHad(true)) : undefined), [ready, had, mounts]);
  return ready && had;
}
