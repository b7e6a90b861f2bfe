import type { ReactNode } from "react";
import { Icon } from "../Icon/Icon";
import { noWords } from "./noWords";
import { Skeleton } from "./Skeleton";
import { Words } from "./Words";

export interface SkeletonCardsProps {
  /** Below each card; two cards while they are not known. The first is the chosen one. */
  captions: readonly ReactNode[];
}

/** The place of radio cards. */
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
