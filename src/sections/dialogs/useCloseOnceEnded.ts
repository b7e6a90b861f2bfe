import { useEffect, useRef } from "react";

/** Calls `close` once a dialog's save has ended: in an effect, so that the dialog gets its `finalFocus` first. */
export function useCloseOnceEnded(ended: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (ended) latest.current();
  }, [ended]);
}
