import type { ReactNode } from "react";
import { Icon } from "../Icon/Icon";
import { noWords } from "./noWords";
import { Skeleton } from "./Skeleton";
import { Words } from "./Words";

export interface SkeletonCardsProps {
  /** Text below each card, the chosen card first. An empty list shows two cards. */
  captions: readonly ReactNode[];
}

/** The skeleton of radio cards. */
export function SkeletonCards({ captions }: SkeletonCardsProps) {
  const known = captions.length > 0 ? captions : [noWords, noWords];
  return (
    <div className="cr-radio-cards">
      {known.map((caption, index) => (
        <div key={index} className="cr-radio-card" data-chosen={index === 0 ? "" : undefined}>
          <Skeleton of="card" />
          <Skeleton of="caption">
            <span className="cr-radio-card-caption">
              <Icon name="check" />
              <Words>{caption}</Words>
            </span>
          </Skeleton>
        </div>
      ))}
    </div>
  );
}
