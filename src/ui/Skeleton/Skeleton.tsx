export interface SkeletonProps {
  of: "label" | "description" | "control" | "switch" | "name" | "fact" | "card";
}

/** The place of something that is still loading, as large as it will be. */
export function Skeleton({ of }: SkeletonProps) {
  return <span className="cr-skeleton" data-of={of} aria-hidden="true" />;
}
