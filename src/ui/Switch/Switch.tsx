import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "../classNames";

export type SwitchProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "role">;

/** On or off: the browser's own check box, read out as a switch. It knows no read-only: that is disabled. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch({ readOnly = false, disabled = readOnly, className, ...props }, ref) {
  return <input {...props} ref={ref} disabled={disabled} type="checkbox" role="switch" className={classNames("cr-switch", className)} />;
});
