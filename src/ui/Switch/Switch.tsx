import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "../classNames";
import { HostControl } from "../Parts/HostControl";
import { usePart } from "../Parts/usePart";

/** Props of `Switch`. */
export type SwitchProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "role">;

/** A native check box with the role "switch". `readOnly` disables it: HTML has no read-only check box. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { readOnly = false, disabled = readOnly, className, ...props },
  ref,
) {
  const { Slot, className: added } = usePart("switch", className);
  const attributes = { ...props, disabled, type: "checkbox", role: "switch" };
  if (Slot)
    return (
      <HostControl
        Slot={Slot}
        part="switch"
        kind="checked"
        boxRef={ref}
        attributes={{ ...attributes, className: added }}
      />
    );
  return <input {...attributes} ref={ref} className={classNames("cr-switch", added)} />;
});
