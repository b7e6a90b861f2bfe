import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "../classNames";

export type NumberInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type">;

/** A number as text: type="number" loses what is not one, and turns with the mouse wheel. */
export const NumberInput = forwardRef<HTMLInputElement, NumberInputProps>(function NumberInput({ className, ...props }, ref) {
  return <input inputMode="numeric" autoComplete="off" {...props} ref={ref} type="text" className={classNames("cr-input", className)} data-kind="number" />;
});
