import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon/Icon";

export interface BannerProps {
  icon: IconName;
  text: ReactNode;
}

/** A line at the top of a card about everything in it. */
export function Banner({ icon, text }: BannerProps) {
  return (
    <div className="cr-banner">
      <Icon name={icon} />
      <p className="cr-banner-text">{text}</p>
    </div>
  );
}
