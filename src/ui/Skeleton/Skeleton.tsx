export interface SkeletonProps {
  of: "label" | "description" | "control" | "switch" | "name" | "fact" | "card";
}

/** Takes the place of something that is still loading, in its final size. */
export function Skeleton({ of }: SkeletonProps) {
  return <span className="cr-skeleton" data-of={of} aria-hidden="true" />;
}
