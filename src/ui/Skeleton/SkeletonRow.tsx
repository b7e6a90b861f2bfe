import { Skeleton } from "./Skeleton";

/** The shape of a row. "control" has a label, a description and a box; "bare" is the same without a description. */
export type SkeletonKind = "control" | "bare" | "switch" | "cards" | "facts";

export interface SkeletonRowProps {
  kind: SkeletonKind;
}

/** Takes the place of a settings row while it loads. */
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

/** Two cards: a new site offers two themes. */
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
