import type { ReactNode } from "react";

export interface SkeletonProps {
  of:
    | "label"
    | "description"
    | "control"
    | "number"
    | "check"
    | "button"
    | "badge"
    | "switch"
    | "name"
    | "fact"
    | "card"
    | "caption";
  /** What is to come. It keeps its own place, unseen, so that its words may wrap in any font. */
  children?: ReactNode;
}

/** The place of something that is still loading, as large as it will be. */
export function Skeleton({ of, children }: SkeletonProps) {
  const bar = <span className="cr-skeleton" data-of={of} aria-hidden="true" />;
  if (children === undefined) return bar;
  return (
    <span className="cr-skeleton-place" aria-hidden="true">
      {children}
      {bar}
    </span>
  );
}
