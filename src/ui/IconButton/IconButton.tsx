import { forwardRef, type ButtonHTMLAttributes } from "react";
import { classNames } from "../classNames";
import { Icon, type IconName } from "../Icon/Icon";

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  name: IconName;
  /** What it does, in words. */
  label: string;
}

/** A button that shows a drawing and is named in words. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { name, label, className, ...props },
  ref,
) {
  return (
    <button type="button" {...props} ref={ref} className={classNames("cr-icon-button", className)} aria-label={label}>
      <Icon name={name} />
    </button>
  );
});
