import type { ReactNode } from "react";
import { classNames } from "../classNames";
import { Icon, type IconName } from "../Icon/Icon";
import { usePartClass } from "../Parts/usePart";
import { Spinner } from "../Spinner/Spinner";

/** Props of `Foot`. */
export interface FootProps {
  tone?: "muted" | "success" | "danger" | "warning" | undefined;
  icon?: IconName | "spinner" | undefined;
  /** The section's status in words. Screen readers announce it when it changes. */
  text?: ReactNode;
  /** Whether the status is not announced, because the page's bar says it. @default false */
  quiet?: boolean | undefined;
  /** Buttons, such as Save and Discard. */
  children?: ReactNode;
}

/**
 * The status line below a card. Always rendered and, unless `--cr-foot-room` says otherwise, at the same height, so
 * that the page does not move when text appears.
 */
export function Foot({ tone = "muted", icon, text, quiet = false, children }: FootProps) {
  return (
    <div className={classNames("cr-foot", usePartClass("foot"))}>
      <div className="cr-status" role="status" aria-live={quiet ? "off" : undefined} data-tone={tone}>
        {text && icon && (icon === "spinner" ? <Spinner /> : <Icon name={icon} />)}
        {text && <span>{text}</span>}
      </div>
      {children && <div className="cr-actions">{children}</div>}
    </div>
  );
}
