import type { MouseEvent, ReactNode, RefObject } from "react";
import { useMessages } from "../../hooks/useMessages";
import { Button } from "../../ui/Button/Button";
import { Dialog } from "../../ui/Dialog/Dialog";

interface ConfirmDialogProps {
  title: string;
  description: string;
  /** @default the button that closes without confirming, or the first control before it */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /**
   * The element that gets the focus when the dialog closes.
   *
   * @default the element that had the focus before
   */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  variant: "primary" | "danger";
  /** Label of the button that confirms. */
  submit: string;
  /** Label of the button that closes without confirming. */
  giveUp: string;
  /** Disables the button that confirms. */
  disabled?: boolean;
  /**
   * The dialog holds something that would be lost, besides typed text: a press beside it does not close it.
   *
   * @default false
   */
  holds?: boolean;
  /** A save is under way. */
  sending: boolean;
  /** Stops waiting: for another tab's save, or for the browser's question about a passkey. Undefined unless waiting. */
  stopWaiting: (() => void) | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog that saves when confirmed. It stays open during the save; waiting for another tab can be stopped. */
export function ConfirmDialog({
  variant,
  submit,
  giveUp,
  disabled = false,
  holds = false,
  sending,
  stopWaiting,
  onClose,
  children,
  ...dialog
}: ConfirmDialogProps) {
  const { actions } = useMessages();
  const leave = stopWaiting ?? (sending ? undefined : onClose);
  const press = (event: MouseEvent) => {
    // Ignores the second click of a double click: the first one was on "Stop waiting", which was in this place.
    if (stopWaiting || event.detail < 2) leave?.();
  };
  return (
    <Dialog
      {...dialog}
      open
      onOpenChange={(open) => open || leave?.()}
      closeLabel={actions.close}
      dismissable={!sending && !holds}
      footer={
        <>
          <Button variant="ghost" disabled={leave === undefined} onClick={press}>
            {stopWaiting ? actions.stopWaiting : giveUp}
          </Button>
          <Button
            variant={variant}
            type="submit"
            busy={sending}
            disabled={disabled}
            // The first click of a double one may have made it a button for something else.
            onClick={(event) => event.detail > 1 && event.preventDefault()}
          >
            {submit}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
