import type { ReactNode } from "react";
import { Badge } from "../Badge/Badge";
import { noWords } from "./noWords";
import { Skeleton } from "./Skeleton";
import { SkeletonButton } from "./SkeletonButton";
import { SkeletonCards } from "./SkeletonCards";
import { Words } from "./Words";

/**
 * A row's control: a box as wide as its column, a switch, a number beside a check box, a button, or cards to choose
 * from.
 */
export type SkeletonKind = "control" | "switch" | "number" | "button" | "cards";

export interface SkeletonRowProps {
  kind: SkeletonKind;
  /** The row's label; an empty line if not known yet. A Skeleton where the row may get another one. */
  label?: ReactNode;
  /** The word in the Badge beside the label. */
  badge?: ReactNode;
  /**
   * The row's description, or `null` if the row has none; an empty line if the label is not known yet either. A
   * Skeleton where the row may get another one.
   */
  why?: ReactNode;
  /** The text on the button, at the check box or below each card, if known. */
  words?: readonly ReactNode[] | undefined;
}

/** A settings row while its value loads: its layout and the texts that are known, with a skeleton of the control. */
export function SkeletonRow({
  kind,
  label,
  badge,
  why = label === undefined ? <Skeleton of="description">{noWords}</Skeleton> : null,
  words,
}: SkeletonRowProps) {
  const inline = kind === "switch" || kind === "button";
  return (
    <div className="cr-row" data-layout={inline ? "inline" : kind === "cards" ? "stack" : undefined}>
      <div className="cr-row-text">
        <div className="cr-row-label">
          <span>{label ?? <Skeleton of="label">{noWords}</Skeleton>}</span>
          {badge && (
            <Skeleton of="badge">
              <Badge>
                <Words>{badge}</Words>
              </Badge>
            </Skeleton>
          )}
        </div>
        {why && <div className="cr-row-description">{why}</div>}
      </div>
      <div className="cr-row-control" data-end={inline ? "" : undefined} aria-hidden="true">
        <Control kind={kind} words={words} />
      </div>
    </div>
  );
}

function Control({ kind, words = [] }: Pick<SkeletonRowProps, "kind" | "words">) {
  switch (kind) {
    case "cards":
      return <SkeletonCards captions={words} />;
    case "number":
      return (
        <>
          <Skeleton of="number" />
          <Skeleton of="check">
            <span className="cr-check">
              <Words>{words[0] ?? noWords}</Words>
            </span>
          </Skeleton>
        </>
      );
    case "button":
      return <SkeletonButton label={words[0]} />;
    default:
      return <Skeleton of={kind} />;
  }
}
