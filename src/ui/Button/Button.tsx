import { forwardRef, type ButtonHTMLAttributes, type MouseEvent } from "react";
import { classNames } from "../classNames";
import { Icon, type IconName } from "../Icon/Icon";
import type { ControlProps } from "../Field/useField";
import { usePart } from "../Parts/usePart";
import { Spinner } from "../Spinner/Spinner";

/** Props of `Button`. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: "default" | "primary" | "ghost" | "danger" | undefined;
  size?: "small" | undefined;
  /** The button's action is running. The button keeps its look and the focus, and ignores clicks. */
  busy?: boolean | undefined;
  /**
   * Ignores clicks and looks inactive. Sets `aria-disabled`, not `disabled`: a disabled element loses the focus, and
   * keyboard users would be sent back to the top of the page.
   */
  disabled?: boolean | undefined;
  icon?: IconName | undefined;
  /** Attributes of the settings row around the button: the row's label and description then describe the button. */
  control?: ControlProps | undefined;
}

/** A button. Its `type` defaults to "button", so that it does not submit the form around it. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    variant = "default",
    size,
    busy = false,
    disabled = false,
    icon,
    control,
    type = "button",
    className,
    onClick,
    children,
    ...props
  },
  ref,
) {
  const { Slot, className: added } = usePart("button", className);
  const inert = busy || disabled;
  // Also covers Enter in a field of the form: the browser then clicks the submit button.
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (inert) {
      event.preventDefault();
      event.stopPropagation();
    } else onClick?.(event);
  };

  const attributes = {
    ...props,
    ref,
    type,
    "data-variant": variant === "default" ? undefined : variant,
    "data-size": size,
    "data-busy": busy ? "" : undefined,
    "aria-disabled": inert || undefined,
    "aria-describedby": control
      ? [control["aria-labelledby"], control["aria-describedby"]].filter(Boolean).join(" ")
      : props["aria-describedby"],
    onClick: click,
  };

  if (Slot) {
    return (
      <Slot {...attributes} className={added} variant={variant} busy={busy} icon={icon && <Icon name={icon} />}>
        {children}
      </Slot>
    );
  }
  return (
    <button {...attributes} className={classNames("cr-button", added)}>
      {busy && <Spinner />}
      {icon && !busy && <Icon name={icon} />}
      <span className="cr-button-text" data-covered={busy && !icon ? "" : undefined}>
        {children}
      </span>
    </button>
  );
});
