import type { MouseEvent, RefObject } from "react";
import { goToSection } from "./goToSection";
import { sectionIn, useCurrentSection } from "./useCurrentSection";
import { useLinkedSection } from "./useLinkedSection";

export interface PageNavItem {
  /** Id of the section's element. */
  id: string;
  label: string;
  dirty: boolean;
}

export interface PageNavProps {
  page: RefObject<HTMLElement | null>;
  /** The parent element of the sections. */
  sections: RefObject<HTMLElement | null>;
  items: readonly PageNavItem[];
  label: string;
  dirtyLabel: string;
}

/** Links to the sections of a page. Marks the current section and the sections with unsaved changes. */
export function PageNav({ page, sections, items, label, dirtyLabel }: PageNavProps) {
  const ids = items.map(({ id }) => id);
  const [current, choose] = useCurrentSection(page, sections, ids);
  useLinkedSection(page, sections, ids);
  const follow = (event: MouseEvent, id: string) => {
    // With a modifier key the browser opens the link in a new tab or window, or downloads it.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    choose(id);
    const section = sectionIn(page.current, id);
    if (!section || section === document.getElementById(id)) return;
    // The browser would go to the same id on another settings page or, inside a shadow root, nowhere.
    event.preventDefault();
    goToSection(section);
  };
  return (
    <nav className="cr-nav" aria-label={label}>
      <ul className="cr-nav-list">
        {items.map((item) => (
          <li key={item.id}>
            <a
              className="cr-nav-link"
              href={`#${item.id}`}
              aria-current={item.id === current ? "true" : undefined}
              onClick={(event) => follow(event, item.id)}
            >
              <span className="cr-nav-text">{item.label}</span>
              {item.dirty && <span className="cr-nav-dot" role="img" aria-label={dirtyLabel} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
