import { useMessages } from "../../hooks/useMessages";
import { errorReason } from "../../messages/errorText";
import type { SaveStatus } from "../../saving/SaveStatus";
import { Message } from "../../ui/Message/Message";

interface FailureMessageProps {
  status: SaveStatus;
  /** Returns the sentence for a save that failed, with its reason. */
  failed: (reason: string) => string;
  /** Returns the sentence for a save whose outcome is unknown, with its reason. */
  unknown: (reason: string) => string;
  /** Whether the message announces itself; false inside an element that does. @default true */
  announced?: boolean;
}

/** The reason why a dialog's save has failed, or is not known to have succeeded; nothing otherwise. */
export function FailureMessage({ status, failed, unknown, announced = true }: FailureMessageProps) {
  const text = useMessages();
  if (status.kind !== "failed" && status.kind !== "unknown") return null;
  return (
    <Message role={announced ? "alert" : undefined} tone="danger">
      {(status.kind === "unknown" ? unknown : failed)(errorReason(text, status.error))}
    </Message>
  );
}
