import type { ReactNode } from "react";

export interface UnsavedBarProps {
  /** How much is unsaved. */
  text: ReactNode;
  /** What the bar is, for those who jump to it. */
  label: string;
  /** Buttons. */
  actions: ReactNode;
}

/** The bar at the page's end, in sight as long as the page is. */
export function UnsavedBar({ text, label, actions }: UnsavedBarProps) {
  return (
    <section className="cr-bar" aria-label={label}>
      <p className="cr-bar-text" role="status">
        {text}
      </p>
      <div className="cr-actions">{actions}</div>
    </section>
  );
}
