import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon/Icon";

export interface BannerProps {
  icon: IconName;
  text: ReactNode;
}

/** A line at the top of a card about the whole card, for example that its settings are read-only. */
export function Banner({ icon, text }: BannerProps) {
  return (
    <div className="cr-banner">
      <Icon name={icon} />
      <p className="cr-banner-text">{text}</p>
    </div>
  );
}
