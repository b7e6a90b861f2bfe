import type { ReactNode } from "react";
import { Words } from "./Words";

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
  /** What is to come, in words. They keep their own place, unseen, and so wrap as they will in any font. */
  children?: ReactNode;
}

/** The place of something that is still loading, as large as it will be. */
export function Skeleton({ of, children }: SkeletonProps) {
  const bar = <span className="cr-skeleton" data-of={of} aria-hidden="true" />;
  if (children === undefined) return bar;
  return (
    <span className="cr-skeleton-place" aria-hidden="true">
      <Words>{children}</Words>
      {bar}
    </span>
  );
}
