import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "../classNames";
import { usePart } from "../Parts/usePart";

export type SwitchProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "role">;

/** On or off: the browser's own check box, read out as a switch. It knows no read-only: that is disabled. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { readOnly = false, disabled = readOnly, className, ...props },
  ref,
) {
  const { Slot, className: added } = usePart("switch", className);
  const attributes = { ...props, ref, disabled, type: "checkbox", role: "switch" };
  if (Slot) return <Slot {...attributes} className={added} />;
  return <input {...attributes} className={classNames("cr-switch", added)} />;
});
