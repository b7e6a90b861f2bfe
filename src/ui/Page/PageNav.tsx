import type { MouseEvent, RefObject } from "react";
import { goToSection } from "./goToSection";
import { sectionIn, useCurrentSection } from "./useCurrentSection";
import { useLinkedSection } from "./useLinkedSection";

export interface PageNavItem {
  /** Of the section's element. */
  id: string;
  label: string;
  dirty: boolean;
}

export interface PageNavProps {
  page: RefObject<HTMLElement | null>;
  /** What the sections are children of. */
  sections: RefObject<HTMLElement | null>;
  items: readonly PageNavItem[];
  label: string;
  dirtyLabel: string;
}

/** The list of a page's sections; marks the one in view and those with unsaved changes. */
export function PageNav({ page, sections, items, label, dirtyLabel }: PageNavProps) {
  const ids = items.map(({ id }) => id);
  const [current, choose] = useCurrentSection(page, sections, ids);
  useLinkedSection(page, sections, ids);
  const follow = (event: MouseEvent, id: string) => {
    // It opens in a tab or a window of its own.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    choose(id);
    const section = sectionIn(page.current, id);
    if (!section || section === document.getElementById(id)) return;
    // Where the link would lead elsewhere: to the first of two pages, or nowhere from inside a shadow root.
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
              {item.label}
              {item.dirty && <span className="cr-nav-dot" role="img" aria-label={dirtyLabel} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
