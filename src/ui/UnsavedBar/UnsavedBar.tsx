import { useRef, type ReactNode } from "react";
import { useKeptClear } from "./useKeptClear";
import { useMarkedPage } from "./useMarkedPage";

export interface UnsavedBarProps {
  /** Says how much is unsaved, or how its save goes. Screen readers announce it when it changes. */
  text: ReactNode;
  /** Accessible name of the bar, which is a region that screen reader users can jump to. */
  label: string;
  tone?: "muted" | "success" | "danger" | undefined;
  /** Whether it is the page's only way to save: then the feet show no Save. @default false */
  only?: boolean | undefined;
  /** Links to the sections with unsaved changes. */
  sections?: ReactNode;
  /** Buttons, such as Save all and Discard all. */
  actions: ReactNode;
  /**
   * Whether the bar is seen. Without it only its room is there, so that the page does not move, and its live region,
   * because screen readers do not announce words that appear together with their region.
   *
   * @default true
   */
  shown?: boolean | undefined;
}

/** A bar at the bottom of the page that stays in view while the page scrolls. */
export function UnsavedBar({ text, label, tone, only = false, sections, actions, shown = true }: UnsavedBarProps) {
  const bar = useRef<HTMLElement>(null);
  useMarkedPage(bar, shown, only);
  useKeptClear(bar, shown);
  return (
    <section
      ref={bar}
      className={shown ? "cr-bar" : "cr-bar-room"}
      aria-label={shown ? label : undefined}
      data-tone={shown ? tone : undefined}
    >
      <div className="cr-bar-words">
        <p className="cr-bar-text" role="status">
          {shown && text}
        </p>
        {sections && (
          <div className="cr-bar-sections" aria-hidden={!shown || undefined}>
            {sections}
          </div>
        )}
      </div>
      <div className="cr-actions" aria-hidden={!shown || undefined}>
        {actions}
      </div>
    </section>
  );
}
