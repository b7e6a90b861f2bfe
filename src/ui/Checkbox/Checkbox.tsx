import { forwardRef, type InputHTMLAttributes, type ReactNode } from "react";
import { classNames } from "../classNames";

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  label: ReactNode;
}

/** A check box with its label. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox({ label, className, ...props }, ref) {
  return (
    <label className={classNames("cr-check", className)}>
      <input {...props} ref={ref} type="checkbox" className="cr-check-box" />
      {label}
    </label>
  );
});
