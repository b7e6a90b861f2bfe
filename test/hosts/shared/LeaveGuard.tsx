import { UnsavedChangesDialog, useUnsavedChanges } from "cloudreve-settings-ui";
import { useBlocker } from "react-router-dom";

/** Asks before unsaved changes are left, by React Router's blocker. */
export function LeaveGuard() {
  const { shouldBlock } = useUnsavedChanges();
  const blocker = useBlocker(shouldBlock);
  return (
    <UnsavedChangesDialog
      open={blocker.state === "blocked"}
      onLeave={() => blocker.proceed?.()}
      onStay={() => blocker.reset?.()}
    />
  );
}
