import type { ReactNode } from "react";
import { FieldError } from "./FieldError";
import { useErrorAnnouncement } from "./useErrorAnnouncement";
import { useField, type ControlProps } from "./useField";

export interface FieldProps {
  label: ReactNode;
  why?: ReactNode;
  error?: ReactNode;
  /** Content at the end of the control's line. */
  beside?: ReactNode;
  children: (control: ControlProps) => ReactNode;
}

/** A labeled control outside a settings row, such as in a dialog. */
export function Field({ label, why, error, beside, children }: FieldProps) {
  const { control, labelId, whyId, errorId } = useField({ why, error });
  const announcement = useErrorAnnouncement(error);

  return (
    <div className="cr-field" onFocus={announcement.onFocus}>
      <label className="cr-field-label" id={labelId} htmlFor={control.id}>
        {label}
      </label>
      {why && (
        <p className="cr-row-description" id={whyId}>
          {why}
        </p>
      )}
      <div className="cr-field-line">
        {children(control)}
        {beside}
      </div>
      <FieldError id={errorId} announcement={announcement}>
        {error}
      </FieldError>
    </div>
  );
}
