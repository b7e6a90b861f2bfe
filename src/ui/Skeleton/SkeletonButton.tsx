import type { ReactNode } from "react";
import { noWords } from "./noWords";
import { Skeleton } from "./Skeleton";
import { Words } from "./Words";

/** The skeleton of a button, in the size that its label gives it; an empty one if the label is not known yet. */
export function SkeletonButton({ label = noWords }: { label?: ReactNode }) {
  return (
    <Skeleton of="button">
      <span className="cr-button">
        <Words>{label}</Words>
      </span>
    </Skeleton>
  );
}
