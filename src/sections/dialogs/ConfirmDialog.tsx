import type { MouseEvent, ReactNode, RefObject } from "react";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { Dialog } from "../../ui/Dialog/Dialog";

interface ConfirmDialogProps {
  title: string;
  description: string;
  initialFocus: RefObject<HTMLElement | null>;
  /** What gets the focus when it closes, where that is not what opened it. */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  variant: "primary" | "danger";
  /** What confirming is called. */
  submit: string;
  /** What closing without it is called. */
  giveUp: string;
  /** Nothing can be confirmed yet. */
  disabled?: boolean;
  /** What was confirmed is on its way. */
  sending: boolean;
  /** Another tab has its turn to save: stops the waiting for it. */
  stopWaiting: (() => void) | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that sends what it confirms: it stays while that is on its way, and waiting for another tab can be stopped. */
export function ConfirmDialog({
  variant,
  submit,
  giveUp,
  disabled = false,
  sending,
  stopWaiting,
  onClose,
  children,
  ...dialog
}: ConfirmDialogProps) {
  const { actions } = useMessages();
  const leave = stopWaiting ?? (sending ? undefined : onClose);
  const press = (event: MouseEvent) => {
    // The second click of a double one was meant for "Stop waiting".
    if (stopWaiting || event.detail < 2) leave?.();
  };
  return (
    <Dialog
      {...dialog}
      open
      onOpenChange={(open) => open || leave?.()}
      closeLabel={actions.close}
      dismissable={!sending}
      footer={
        <>
          <Button variant="ghost" disabled={leave === undefined} onClick={press}>
            {stopWaiting ? actions.stopWaiting : giveUp}
          </Button>
          <Button variant={variant} type="submit" busy={sending} disabled={disabled}>
            {submit}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
