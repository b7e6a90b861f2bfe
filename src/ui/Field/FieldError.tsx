import type { ReactNode } from "react";
import { Message } from "../Message/Message";
import type { ErrorAnnouncement } from "./useErrorAnnouncement";

export interface FieldErrorProps {
  id: string;
  announcement: ErrorAnnouncement;
  children?: ReactNode;
}

/** A field's error. Its element is rendered before there is an error: a live region announces only later changes. */
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
