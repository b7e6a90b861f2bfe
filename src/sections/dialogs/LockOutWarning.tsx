import { Checkbox } from "../../ui/Checkbox/Checkbox";
import { Message } from "../../ui/Message/Message";
import type { LockOutGuard } from "./useLockOutGuard";

interface LockOutWarningProps {
  guard: LockOutGuard;
  /** The consequence for the user. */
  warning: string;
  /** The label of the box by which the user confirms it. */
  understood: string;
}

/** Warns of removing the last way into the account; nothing if it is not the last. */
export function LockOutWarning({ guard, warning, understood }: LockOutWarningProps) {
  return (
    guard.isLast && (
      <>
        <Message role="alert" tone="danger">
          {warning}
        </Message>
        <Checkbox
          label={understood}
          checked={guard.isUnderstood}
          onChange={({ currentTarget }) => guard.setUnderstood(currentTarget.checked)}
        />
      </>
    )
  );
}
