import type { ReactNode } from "react";
import { noWords } from "./noWords";
import { Skeleton } from "./Skeleton";

interface SkeletonEmptyProps {
  /** There is an icon before the words. */
  icon?: boolean;
  /** Empty lines if the words are not known yet. */
  title?: ReactNode;
  text?: ReactNode;
}

/** The skeleton of an Empty, which most lists are. Has its layout and its words. */
export function SkeletonEmpty({ icon = false, title = noWords, text = noWords }: SkeletonEmptyProps) {
  return (
    <div className="cr-empty" aria-hidden="true">
      {icon && <span className="cr-empty-icon" />}
      <div className="cr-empty-text">
        <p className="cr-empty-title">
          <Skeleton of="label">{title}</Skeleton>
        </p>
        <p className="cr-row-description">
          <Skeleton of="description">{text}</Skeleton>
        </p>
      </div>
    </div>
  );
}
