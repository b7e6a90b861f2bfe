import type { ReactNode } from "react";

export interface UnsavedBarProps {
  /** Says how much is unsaved. */
  text: ReactNode;
  /** Accessible name of the bar, which is a region that screen reader users can jump to. */
  label: string;
  /** Links to the sections with unsaved changes. */
  sections?: ReactNode;
  /** Buttons, such as Save all and Discard all. */
  actions: ReactNode;
}

/** A bar at the bottom of the page that stays in view while the page scrolls. */
export function UnsavedBar({ text, label, sections, actions }: UnsavedBarProps) {
  return (
    <section className="cr-bar" aria-label={label}>
      <div className="cr-bar-words">
        <p className="cr-bar-text" role="status">
          {text}
        </p>
        {sections && <div className="cr-bar-sections">{sections}</div>}
      </div>
      <div className="cr-actions">{actions}</div>
    </section>
  );
}
