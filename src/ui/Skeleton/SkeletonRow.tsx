import { Skeleton } from "./Skeleton";

export interface SkeletonRowProps {
  control: "control" | "switch";
}

/** The place of a settings row. */
export function SkeletonRow({ control }: SkeletonRowProps) {
  const inline = control === "switch";
  return (
    <div className="cr-row" data-layout={inline ? "inline" : undefined} aria-hidden="true">
      <div className="cr-row-text">
        <Skeleton of="label" />
        <Skeleton of="description" />
      </div>
      <div className="cr-row-control" data-end={inline ? "" : undefined}>
        <Skeleton of={control} />
      </div>
    </div>
  );
}
