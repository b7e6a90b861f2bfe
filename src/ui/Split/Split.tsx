import type { ReactNode } from "react";

export interface SplitProps {
  /** What keeps its own width. */
  start: ReactNode;
  children: ReactNode;
}

/** Two things side by side; one below the other in a narrow dialog. */
export function Split({ start, children }: SplitProps) {
  return (
    <div className="cr-split">
      {start}
      {children}
    </div>
  );
}
