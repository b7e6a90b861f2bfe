import { forwardRef, type InputHTMLAttributes, type ReactNode } from "react";
import { classNames } from "../classNames";
import { HostControl } from "../Parts/HostControl";
import { usePart } from "../Parts/usePart";

/** Props of `Checkbox`. */
export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  label: ReactNode;
}

/** A check box with its label. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { label, className, ...props },
  ref,
) {
  const { Slot, className: added } = usePart("checkbox", className);
  if (Slot)
    return (
      <HostControl
        Slot={Slot}
        part="checkbox"
        kind="checked"
        boxRef={ref}
        attributes={{ ...props, type: "checkbox", label, className: added }}
      />
    );
  return (
    <label className={classNames("cr-check", added)}>
      <input {...props} ref={ref} type="checkbox" className="cr-check-box" />
      <span>{label}</span>
    </label>
  );
});
