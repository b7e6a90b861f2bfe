import type { MouseEvent } from "react";
import { useMessages } from "../hooks/useMessages";
import { Button } from "../ui/Button/Button";

interface CloseOrStopProps {
  /** What closing is called. */
  label: string;
  /** What was confirmed is on its way. */
  sending: boolean;
  /** Another tab has its turn to save: stops the waiting for it. */
  stopWaiting: (() => void) | undefined;
  onClose: () => void;
}

/** The button by which a dialog is given up; while it waits for another tab, the one that stops the waiting. */
export function CloseOrStop({ label, sending, stopWaiting, onClose }: CloseOrStopProps) {
  const text = useMessages();
  const press = (event: MouseEvent) => {
    if (stopWaiting) stopWaiting();
    // The second click of a double one was meant for "Stop waiting".
    else if (event.detail < 2) onClose();
  };
  return (
    <Button variant="ghost" disabled={sending && !stopWaiting} onClick={press}>
      {stopWaiting ? text.actions.stopWaiting : label}
    </Button>
  );
}
