import type { ReactNode } from "react";
import { noWords } from "./noWords";
import { Skeleton } from "./Skeleton";

export interface SkeletonFactsProps {
  /** The names, if known; for values that may wrap, a sample value of about the same length. */
  items: readonly { name?: ReactNode; value?: ReactNode }[];
}

/** The skeleton of facts. */
export function SkeletonFacts({ items }: SkeletonFactsProps) {
  return (
    <div className="cr-facts" data-count={items.length} aria-hidden="true">
      {items.map(({ name = noWords, value = noWords }, index) => (
        <div key={index} className="cr-fact">
          <div className="cr-fact-name">
            <Skeleton of="name">{name}</Skeleton>
          </div>
          <div className="cr-fact-value">
            <Skeleton of="fact">{value}</Skeleton>
          </div>
        </div>
      ))}
    </div>
  );
}
