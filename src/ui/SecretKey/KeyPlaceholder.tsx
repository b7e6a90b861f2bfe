import type { ReactNode } from "react";
import { Skeleton } from "../Skeleton/Skeleton";

/** The place of a key that is not there yet. */
export function KeyPlaceholder({ label }: { label: ReactNode }) {
  return (
    <div>
      <span className="cr-field-label">{label}</span>
      <Skeleton of="label" />
      <Skeleton of="label" />
    </div>
  );
}
