import type { MouseEvent, ReactNode } from "react";
import { isPlainClick } from "../../browser/isPlainClick";
import { Icon } from "../Icon/Icon";
import { FailedMark } from "../Page/FailedMark";
import { sectionAddress } from "../Page/sectionAddress";
import { usePageAddress } from "../Page/usePageAddress";

/** A link of the list, to a group or to a section of the shown group. */
export interface GroupsNavLink {
  id: string;
  /** Id of the element that its address names. */
  elementId: string;
  label: ReactNode;
  /**
   * The address that the link shows, to copy or to open in a new tab.
   *
   * @default the page's own, with the id behind its `#`
   */
  href?: string | undefined;
  /** Whether it, or a section of the group, could not be loaded. */
  failed?: boolean | undefined;
}

export interface GroupsNavItem extends GroupsNavLink {
  icon?: ReactNode;
  /** A short text on how the group stands, shown where the list has the page's width. */
  summary?: ReactNode;
  /** Number of unsaved changes in the group. */
  unsaved: number;
  /** The host's own: a line parts it from the library's groups before it. */
  isOwn: boolean;
  /** The sections of the group, listed while it is shown and there is room. */
  sections: readonly GroupsNavLink[];
}

export interface GroupsNavProps {
  groups: readonly GroupsNavItem[];
  /** Id of the shown group. */
  shown: string | undefined;
  /** Id of the section that the user is in. */
  current: string | undefined;
  label: string;
  /** Returns the text of a group's mark: "2 unsaved changes". */
  unsavedLabel: (count: number) => string;
  /** The text of the mark of a group or section that could not be loaded. */
  failedLabel: string;
  /** Called when the user points at a group that they may follow. */
  onPoint?: ((id: string) => void) | undefined;
  onFollowGroup: (id: string) => void;
  onFollowSection: (id: string) => void;
}

/**
 * Links to the groups of a page, and to the sections of the shown group. Marks groups with unsaved changes, and groups
 * and sections that could not be loaded.
 */
export function GroupsNav({
  groups,
  shown,
  current,
  label,
  unsavedLabel,
  failedLabel,
  onPoint,
  onFollowGroup,
  onFollowSection,
}: GroupsNavProps) {
  const { address, readAddress } = usePageAddress();
  const link = (to: GroupsNavLink, follow: (id: string) => void) => ({
    href: to.href ?? sectionAddress(address, to.elementId),
    onClick: (event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      // The history and the address belong to the host: an entry of the page's own would make its router ask or reload.
      event.preventDefault();
      follow(to.id);
    },
  });
  return (
    <nav
      className="cr-groups-nav"
      aria-label={label}
      onPointerOver={readAddress}
      onPointerDown={readAddress}
      onFocus={readAddress}
    >
      <ul className="cr-groups" role="list">
        {groups.map((group) => (
          <li key={group.id} data-own={group.isOwn ? "" : undefined}>
            <a
              className="cr-group-link"
              data-group={group.id}
              onPointerEnter={() => onPoint?.(group.id)}
              onFocus={() => onPoint?.(group.id)}
              aria-current={group.id === shown ? "page" : undefined}
              {...link(group, onFollowGroup)}
            >
              <span className="cr-group-icon" aria-hidden="true">
                {group.icon}
              </span>
              <span className="cr-group-text">
                <span className="cr-group-label">{group.label}</span>
                {group.unsaved > 0 ? (
                  <span className="cr-group-mark">
                    <span className="cr-group-count" aria-hidden="true">
                      {group.unsaved}
                    </span>
                    <span className="cr-group-words">{unsavedLabel(group.unsaved)}</span>
                  </span>
                ) : (
                  group.summary && <span className="cr-group-summary">{group.summary}</span>
                )}
                {group.failed && (
                  <span className="cr-nav-failed">
                    <Icon name="alert" />
                    <span className="cr-group-words">{failedLabel}</span>
                  </span>
                )}
              </span>
              <Icon name="forward" mirror />
            </a>
            {group.id === shown && group.sections.length > 1 && (
              <ul className="cr-group-sections" role="list">
                {group.sections.map((section) => (
                  <li key={section.id}>
                    <a
                      className="cr-group-section"
                      aria-current={section.id === current ? "true" : undefined}
                      {...link(section, onFollowSection)}
                    >
                      <span>{section.label}</span>
                      {section.failed && <FailedMark label={failedLabel} />}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Returns the link to a group in a page. */
export function groupLinkIn(page: HTMLElement | null, id: string): HTMLElement | undefined {
  const links = page?.querySelectorAll<HTMLElement>("[data-group]") ?? [];
  return [...links].find((link) => link.dataset["group"] === id);
}
