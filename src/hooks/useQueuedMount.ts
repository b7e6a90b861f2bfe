import { useState } from "react";
import { useSettingsContext } from "./SettingsContext";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect";

/**
 * Whether something that takes long to mount may be there, once it is ready. What is ready when it first renders (from
 * warm caches, or on a server) need not wait; of what becomes ready together, one a task is mounted.
 */
export function useQueuedMount(ready: boolean): boolean {
  const { mounts } = useSettingsContext();
  const [hadTurn, setHadTurn] = useState(ready);
  if (hadTurn && !ready) setHadTurn(false);
  useBrowserLayoutEffect(
    () => (ready && !hadTurn ? mounts.add(() => setHadTurn(true)) : undefined),
    [ready, hadTurn, mounts],
  );
  return ready && hadTurn;
}
