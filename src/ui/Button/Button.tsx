import { forwardRef, type ButtonHTMLAttributes, type MouseEvent } from "react";
import { classNames } from "../classNames";
import { Icon, type IconName } from "../Icon/Icon";
import type { ControlProps } from "../Field/useField";
import { usePart } from "../Parts/usePart";
import { Spinner } from "../Spinner/Spinner";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: "default" | "primary" | "ghost" | "danger" | undefined;
  size?: "small" | undefined;
  /** What it does is under way: looks alive, does nothing, keeps the focus. */
  busy?: boolean | undefined;
  /** Looks and is inert, but keeps the focus, so that nobody is thrown to the top of the page. */
  disabled?: boolean | undefined;
  icon?: IconName | undefined;
  /** The row that it stands in: its words say what the button is for. */
  control?: ControlProps | undefined;
}

/** A button; of type "button" unless told. */
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
  // A click on a submit button is also what Enter in a field of the form amounts to.
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
