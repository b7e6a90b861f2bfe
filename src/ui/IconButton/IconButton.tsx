import { forwardRef, type ButtonHTMLAttributes } from "react";
import { classNames } from "../classNames";
import { Icon, type IconName } from "../Icon/Icon";

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  name: IconName;
  /** Accessible name: what the button does. */
  label: string;
  /** Flips the icon in right-to-left text. */
  mirror?: boolean | undefined;
}

/** A button that shows only an icon. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { name, label, mirror, className, ...props },
  ref,
) {
  return (
    <button type="button" {...props} ref={ref} className={classNames("cr-icon-button", className)} aria-label={label}>
      <Icon name={name} mirror={mirror} />
    </button>
  );
});
