import type { MouseEvent, RefObject } from "react";
import { sectionIn, useCurrentSection } from "./useCurrentSection";

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
  const follow = (event: MouseEvent, id: string) => {
    // It opens in a tab or a window of its own.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    choose(id);
    const section = sectionIn(page.current, id);
    if (!section || section === document.getElementById(id)) return;
    // Where the link would lead elsewhere: to the first of two pages, or nowhere from inside a shadow root.
    event.preventDefault();
    section.scrollIntoView();
    takeFocus(section);
  };
  return (
    <nav className="cr-nav" aria-label={label}>
      <ul className="cr-nav-list">
        {items.map((item) => (
          <li key={item.id}>
            <a className="cr-nav-link" href={`#${item.id}`} aria-current={item.id === current ? "true" : undefined} onClick={(event) => follow(event, item.id)}>
              {item.label}
              {item.dirty && <span className="cr-nav-dot" role="img" aria-label={dirtyLabel} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Tab goes on from there, as it does where a browser follows a link. */
function takeFocus(section: HTMLElement): void {
  if (!section.hasAttribute("tabindex")) {
    section.tabIndex = -1;
    const leave = () => {
      // It is the window that has lost the focus.
      if ((section.getRootNode() as Document | ShadowRoot).activeElement === section) return;
      section.removeAttribute("tabindex");
      section.removeEventListener("blur", leave);
    };
    section.addEventListener("blur", leave);
  }
  section.focus({ preventScroll: true });
}
