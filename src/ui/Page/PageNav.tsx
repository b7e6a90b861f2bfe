import type { MouseEvent, RefObject } from "react";
import { isPlainClick } from "../../browser/isPlainClick";
import { FailedMark } from "./FailedMark";
import { failureIn } from "./failureIn";
import { goToSection } from "./goToSection";
import { sectionAddress } from "./sectionAddress";
import { sectionIn, useCurrentSection } from "./useCurrentSection";
import { usePageAddress } from "./usePageAddress";
import { useSectionOfHost } from "./useSectionOfHost";

export interface PageNavItem {
  /** Id of the section's element. */
  id: string;
  label: string;
  dirty: boolean;
  /** Whether it could not be loaded. */
  failed?: boolean | undefined;
  /**
   * The address that the link shows, to copy or to open in a new tab.
   *
   * @default the page's own, with the id behind its `#`
   */
  href?: string | undefined;
  /** Called after the link has been followed. */
  onFollow?: (() => void) | undefined;
}

export interface PageNavProps {
  page: RefObject<HTMLElement | null>;
  /** The parent element of the sections. */
  sections: RefObject<HTMLElement | null>;
  items: readonly PageNavItem[];
  /** Ids of the elements of rows that the page's address may name. */
  rows?: readonly string[] | undefined;
  label: string;
  dirtyLabel: string;
  /** The name of the mark of a section that could not be loaded. */
  failedLabel?: string | undefined;
  /** Id of the section's element that the host wants to be shown. */
  shown?: string | undefined;
}

/** Links to the sections of a page. Marks the current section, those with unsaved changes, and those not loaded. */
export function PageNav({ page, sections, items, rows = [], label, dirtyLabel, failedLabel, shown }: PageNavProps) {
  const ids = items.map(({ id }) => id);
  const [current, choose] = useCurrentSection(page, sections, ids);
  const { address, readAddress } = usePageAddress();
  const followed = useSectionOfHost({ page, sections, ids: [...ids, ...rows], shown, choose });
  const follow = (event: MouseEvent, { id, onFollow }: PageNavItem) => {
    if (!isPlainClick(event)) return;
    // The history and the address belong to the host: an entry of the page's own would make its router ask or reload.
    event.preventDefault();
    choose(id);
    followed(id);
    const section = sectionIn(page.current, id) ?? failureIn(page.current);
    if (section) goToSection(section);
    onFollow?.();
  };
  return (
    <nav
      className="cr-nav"
      aria-label={label}
      onPointerOver={readAddress}
      onPointerDown={readAddress}
      onFocus={readAddress}
    >
      <ul className="cr-nav-list">
        {items.map((item) => (
          <li key={item.id}>
            <a
              className="cr-nav-link"
              href={item.href ?? sectionAddress(address, item.id)}
              aria-current={item.id === current ? "true" : undefined}
              onClick={(event) => follow(event, item)}
            >
              <span className="cr-nav-text">{item.label}</span>
              {item.failed && <FailedMark label={failedLabel} />}
              {item.dirty && <span className="cr-nav-dot" role="img" aria-label={dirtyLabel} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
