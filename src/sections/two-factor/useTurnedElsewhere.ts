import { useEffect, useRef } from "react";

/**
 * Calls `onDone` once two-factor authentication is as the dialog was to make it: turned in another tab, or by a save
 * whose answer was lost. To go on would replace the key that is in use.
 */
export function useTurnedElsewhere(isTurned: boolean, onDone: () => void): void {
  const latest = useRef(onDone);
  useEffect(() => {
    latest.current = onDone;
  });
  useEffect(() => {
    if (isTurned) latest.current();
  }, [isTurned]);
}
