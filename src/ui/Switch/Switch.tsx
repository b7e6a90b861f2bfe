import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "../classNames";

export type SwitchProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "role">;

/** On or off: the browser's own check box, read out as a switch. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch({ className, ...props }, ref) {
  return <input {...props} ref={ref} type="checkbox" role="switch" className={classNames("cr-switch", className)} />;
});
