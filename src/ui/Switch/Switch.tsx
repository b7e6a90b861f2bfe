import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "../classNames";
import { usePart } from "../Parts/usePart";

export type SwitchProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "role">;

/** A native check box with the role "switch". `readOnly` disables it: HTML has no read-only check box. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { readOnly = false, disabled = readOnly, className, ...props },
  ref,
) {
  const { Slot, className: added } = usePart("switch", className);
  const attributes = { ...props, ref, disabled, type: "checkbox", role: "switch" };
  if (Slot) return <Slot {...attributes} className={added} />;
  return <input {...attributes} className={classNames("cr-switch", added)} />;
});
