import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon/Icon";

/** Props of `Empty`. */
export interface EmptyProps {
  title: ReactNode;
  text?: ReactNode;
  /** A button, such as "Try again". */
  action?: ReactNode;
  tone?: "danger" | undefined;
  icon?: IconName | undefined;
}

/** Explains why a card has no rows. */
export function Empty({ title, text, action, tone, icon }: EmptyProps) {
  return (
    <div className="cr-empty" data-tone={tone}>
      {icon && (
        <span className="cr-empty-icon">
          <Icon name={icon} />
        </span>
      )}
      <div className="cr-empty-text" role={tone === "danger" ? "alert" : undefined}>
        <p className="cr-empty-title">{title}</p>
        {text && <p className="cr-row-description">{text}</p>}
      </div>
      {action}
    </div>
  );
}
