import { useEffect } from "react";
import { LazyDialog, useLazyDialog } from "../dialogs/LazyDialog";
import { SettingsRoot, type PartsProps } from "../frame/SettingsRoot";

const loadDialog = async () => (await import("./LeaveDialog")).LeaveDialog;

export interface UnsavedChangesDialogProps extends PartsProps {
  /** A navigation is held back: what a router's blocker says. */
  open: boolean;
  /** The person leaves: let the navigation go on. */
  onLeave: () => void;
  /** The person stays: end the navigation. */
  onStay: () => void;
}

/**
 * Asks before unsaved changes are left: stay, discard, or save first. Its code is loaded when it is opened.
 *
 * Goes with `useUnsavedChanges().shouldBlock` in a router's blocker.
 */
export function UnsavedChangesDialog({ open, onLeave, onStay, ...parts }: UnsavedChangesDialogProps) {
  const dialog = useLazyDialog(loadDialog);
  const { open: load, close, failed } = dialog;

  useEffect(() => {
    if (open) load();
    else close();
  }, [open, load, close]);
  // Without the dialog nobody can be asked: then nothing is thrown away.
  useEffect(() => {
    if (open && failed) onStay();
  }, [open, failed, onStay]);

  return (
    open && (
      <SettingsRoot {...parts}>
        <LazyDialog dialog={dialog} props={{ onLeave, onStay }} />
      </SettingsRoot>
    )
  );
}
