import { Skeleton } from "./Skeleton";

/** What a row is drawn as: with a control, one without a description, a switch at its end, cards to choose from, or facts. */
export type SkeletonKind = "control" | "bare" | "switch" | "cards" | "facts";

export interface SkeletonRowProps {
  kind: SkeletonKind;
}

/** The place of a settings row. */
export function SkeletonRow({ kind }: SkeletonRowProps) {
  if (kind === "facts") {
    return (
      <div className="cr-facts" data-count="4" aria-hidden="true">
        {[1, 2, 3, 4].map((fact) => (
          <div key={fact} className="cr-fact">
            <Skeleton of="name" />
            <Skeleton of="fact" />
          </div>
        ))}
      </div>
    );
  }

  return (
    <div
      className="cr-row"
      data-layout={kind === "switch" ? "inline" : kind === "cards" ? "stack" : undefined}
      aria-hidden="true"
    >
      <div className="cr-row-text">
        <Skeleton of="label" />
        {kind !== "bare" && <Skeleton of="description" />}
      </div>
      <div className="cr-row-control" data-end={kind === "switch" ? "" : undefined}>
        {kind === "cards" ? <Cards /> : <Skeleton of={kind === "switch" ? "switch" : "control"} />}
      </div>
    </div>
  );
}

/** Two, as a new site offers them. */
function Cards() {
  return (
    <div className="cr-radio-cards">
      {[1, 2].map((card) => (
        <div key={card} className="cr-radio-card">
          <Skeleton of="card" />
          <Skeleton of="fact" />
        </div>
      ))}
    </div>
  );
}
