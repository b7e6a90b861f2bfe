import { useEffect, useRef } from "react";

/**
 * Calls `onDone` and closes a dialog once its save has ended: in an effect, so that the dialog gets its `finalFocus`
 * first.
 */
export function useCloseOnceEnded(ended: boolean, onDone: () => void, onClose: () => void): void {
  const latest = useRef({ onDone, onClose });
  useEffect(() => {
    latest.current = { onDone, onClose };
  });
  useEffect(() => {
    if (!ended) return;
    latest.current.onDone();
    latest.current.onClose();
  }, [ended]);
}
