import type { ReactNode } from "react";
import { classNames } from "../classNames";
import { Icon, type IconName } from "../Icon/Icon";
import { usePartClass } from "../Parts/usePart";
import { Spinner } from "../Spinner/Spinner";

export interface FootProps {
  tone?: "muted" | "success" | "danger" | "warning" | undefined;
  icon?: IconName | "spinner" | undefined;
  /** Where the section stands, in words. Read out when it changes. */
  text?: ReactNode;
  /** What can be done about it. */
  children?: ReactNode;
}

/** The line below a card: always there and always as high, so that nothing moves when it speaks. */
export function Foot({ tone = "muted", icon, text, children }: FootProps) {
  return (
    <div className={classNames("cr-foot", usePartClass("foot"))}>
      <div className="cr-status" role="status" data-tone={tone}>
        {text && icon && (icon === "spinner" ? <Spinner /> : <Icon name={icon} />)}
        {text && <span>{text}</span>}
      </div>
      {children && <div className="cr-actions">{children}</div>}
    </div>
  );
}
