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
  /** The text to come. Rendered invisibly, so that it has its final size and wraps in any font as it will. */
  children?: ReactNode;
}

/** A bar in place of content that is still loading, in the content's size. */
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
