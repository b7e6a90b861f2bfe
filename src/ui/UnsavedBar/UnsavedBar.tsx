import type { ReactNode } from "react";

export interface UnsavedBarProps {
  /** Says how much is unsaved. */
  text: ReactNode;
  /** Accessible name of the bar, which is a region that screen reader users can jump to. */
  label: string;
  /** Buttons, such as Save all and Discard all. */
  actions: ReactNode;
}

/** A bar at the bottom of the page that stays in view while the page scrolls. */
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
