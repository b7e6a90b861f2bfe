import type { ReactNode } from "react";
import { noWords } from "./noWords";
import { Skeleton } from "./Skeleton";

export interface SkeletonFactsProps {
  /** The names, if known; for values that may wrap, an unseen sample value of about the same length. */
  items: readonly { name?: ReactNode; value?: ReactNode }[];
}

/** Facts while their values load. */
export function SkeletonFacts({ items }: SkeletonFactsProps) {
  return (
    <div className="cr-facts" data-count={items.length}>
      {items.map(({ name, value = noWords }, index) => (
        <div key={index} className="cr-fact">
          <div className="cr-fact-name">{name ?? <Skeleton of="name">{noWords}</Skeleton>}</div>
          <div className="cr-fact-value">
            <Skeleton of="fact">{value}</Skeleton>
          </div>
        </div>
      ))}
    </div>
  );
}
