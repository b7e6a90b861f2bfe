import type { ReactNode } from "react";
import { Skeleton } from "../Skeleton/Skeleton";

/** Takes the place of a key while it loads. */
export function KeyPlaceholder({ label }: { label: ReactNode }) {
  return (
    <div>
      <span className="cr-field-label">{label}</span>
      <Skeleton of="label" />
      <Skeleton of="label" />
    </div>
  );
}
