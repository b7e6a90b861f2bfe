import { useState } from "react";
import { useSettingsContext } from "./SettingsContext";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect";

/**
 * Returns whether a slow component may be mounted. A component that is ready at its first render (from a warm cache, or
 * on a server) does not wait; of components that become ready together, as many as fit into a task of 8 ms are mounted.
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
