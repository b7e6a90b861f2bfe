import { useId, type ReactNode } from "react";
import { Icon, type IconName } from "../Icon/Icon";

export interface PointsProps {
  /** Names the list. */
  title: ReactNode;
  points: readonly { icon?: IconName | undefined; text: ReactNode }[];
}

/** A row with a short list of facts in words, such as what a group's users may do. */
export function Points({ title, points }: PointsProps) {
  const titleId = useId();
  return (
    <div className="cr-row" data-layout="stack">
      <p className="cr-row-label" id={titleId}>
        {title}
      </p>
      {/* Safari's VoiceOver takes a list without bullets for none, unless it has the role (webkit.org/b/170179). */}
      <ul className="cr-points" role="list" aria-labelledby={titleId}>
        {points.map(({ icon = "check", text }, index) => (
          <li key={index} className="cr-point">
            <Icon name={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
