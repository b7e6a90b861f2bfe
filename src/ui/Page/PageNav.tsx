import type { RefObject } from "react";
import { useCurrentSection } from "./useCurrentSection";

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
  const [current, choose] = useCurrentSection(page, sections, items.map(({ id }) => id));
  return (
    <nav className="cr-nav" aria-label={label}>
      <ul className="cr-nav-list">
        {items.map((item) => (
          <li key={item.id}>
            <a className="cr-nav-link" href={`#${item.id}`} aria-current={item.id === current ? "true" : undefined} onClick={() => choose(item.id)}>
              {item.label}
              {item.dirty && <span className="cr-nav-dot" role="img" aria-label={dirtyLabel} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
