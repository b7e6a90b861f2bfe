import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "../classNames";
import { HostControl } from "../Parts/HostControl";
import { usePart } from "../Parts/usePart";

interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  "data-kind"?: "number" | "code";
}

/** The `<input>` inside every single-line text box, or the host's replacement of it (`slots.input`). */
export const Input = forwardRef<HTMLInputElement, InputProps>(function Input({ className, ...props }, ref) {
  const { Slot, className: added } = usePart("input", className);
  if (Slot)
    return (
      <HostControl Slot={Slot} part="input" kind="value" boxRef={ref} attributes={{ ...props, className: added }} />
    );
  return <input {...props} ref={ref} className={classNames("cr-input", added)} />;
});
