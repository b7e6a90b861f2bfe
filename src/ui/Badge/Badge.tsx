import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon/Icon";

/** Props of `Badge`. */
export interface BadgeProps {
  tone?: "success" | "accent" | "danger" | undefined;
  icon?: IconName | undefined;
  children?: ReactNode;
}

/** A word beside a label that names a state, such as "On". */
export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className="cr-badge" data-tone={tone}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
