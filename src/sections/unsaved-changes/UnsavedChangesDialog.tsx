import { useEffect, useRef } from "react";
import { isConfirmed } from "../../browser/apis";
import { onDemand } from "../../browser/onDemand";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { SettingsRoot, type PartsProps } from "../frame/SettingsRoot";

const loadDialog = onDemand(async () => (await import("./LeaveDialog")).LeaveDialog);

/** Props of `UnsavedChangesDialog`. */
export interface UnsavedChangesDialogProps extends PartsProps {
  /** Whether a router's blocker is holding back a navigation. */
  open: boolean;
  /** Called when the user leaves: let the navigation go on. */
  onLeave: () => void;
  /** Called when the user stays: cancel the navigation. */
  onStay: () => void;
}

/**
 * Asks before the user leaves unsaved changes: stay, discard, or save first. Its code is loaded when it is opened.
 *
 * Use it with `useUnsavedChanges().shouldBlock` in a router's blocker.
 */
export function UnsavedChangesDialog({ open, onLeave, onStay, ...parts }: UnsavedChangesDialogProps) {
  const dialog = useLazyDialog(loadDialog);
  const { open: load, close, failure } = dialog;

  useEffect(() => {
    if (open) load(undefined);
    else close();
  }, [open, load, close]);
  const { messages } = useSettingsContext();
  const ask = useRef<() => void>(onStay);
  useEffect(() => {
    ask.current = () => {
      const { leave } = messages?.unsaved ?? {};
      if (leave && isConfirmed(leave.title)) onLeave();
      else onStay();
    };
  });
  // If the dialog cannot be shown, the browser asks.
  useEffect(() => {
    if (open && failure) ask.current();
  }, [open, failure]);

  return (
    open && (
      <SettingsRoot {...parts}>
        <LazyDialog dialog={dialog} props={{ onLeave, onStay }} />
      </SettingsRoot>
    )
  );
}
