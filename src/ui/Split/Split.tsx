import type { ReactNode } from "react";

export interface SplitProps {
  /** Content that keeps its own width. */
  start: ReactNode;
  children: ReactNode;
}

/** Two blocks side by side; in a narrow dialog, one below the other. */
export function Split({ start, children }: SplitProps) {
  return (
    <div className="cr-split">
      {start}
      {children}
    </div>
  );
}
