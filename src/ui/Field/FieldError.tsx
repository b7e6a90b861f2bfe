import type { ReactNode } from "react";
import { Message } from "../Message/Message";
import type { ErrorAnnouncement } from "./useErrorAnnouncement";

export interface FieldErrorProps {
  id: string;
  announcement: ErrorAnnouncement;
  children?: ReactNode;
}

/** What is wrong with a field. Its element is there before the error is. */
export function FieldError({ id, announcement: { live, textKey }, children }: FieldErrorProps) {
  return (
    <div className="cr-row-error" id={id} aria-live={live}>
      {children && (
        <Message key={textKey} tone="danger">
          {children}
        </Message>
      )}
    </div>
  );
}
