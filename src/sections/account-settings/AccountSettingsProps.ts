import type { CSSProperties } from "react";
import type { SectionId } from "../../settings/sections";
import type { PartsProps } from "../frame/SettingsRoot";
import type { OwnRow } from "../frame/PageRows";
import type { OwnSection } from "./OwnSection";
import type { Entry } from "./pageGroups";

/** Props of `AccountSettings`. */
export interface AccountSettingsProps extends PartsProps {
  /**
   * The sections to show, in their order; `{ id, title, element }` is a section of the host's own. An unknown or
   * repeated id, or any other value, throws in development, and is left out in production.
   *
   * @default all sections of the library, in the order of the official settings page
   */
  sections?: readonly (SectionId | OwnSection)[] | undefined;
  /**
   * The host's own rows in the library's sections. An id that is empty, or that of another row or of a section, throws
   * in development, and its row is left out in production.
   *
   * @default none
   */
  rows?: readonly OwnRow[] | undefined;
  /**
   * `groups`: the sections in groups, one of which is shown at a time, beside the list of groups where there is room.
   * `page`: all sections below one another.
   *
   * @default "groups"
   */
  layout?: "groups" | "page" | undefined;
  /**
   * Prefix of the ids that sections and rows have for links (`#cr-versionRetention`, `#cr-nick`: a row has the name of
   * its field, or one that the docs list). A second page in the same document needs a different one.
   *
   * @default "cr"
   */
  idPrefix?: string | undefined;
  /**
   * The id of the group, section or row to show (`security`, `password`, `nick`, or that of the host's own), for a host
   * whose address names it; null for the list of groups, which is shown alone where there is little room. The page goes
   * there when it opens and whenever this changes, and the focus goes with it.
   *
   * With `onSectionChange`, the page in groups is controlled: it shows another group once this names it, as React's own
   * controlled inputs do. Alone, it is where the page opens, and the links of the list work by themselves.
   *
   * @default the section or row that the address names behind its `#`
   */
  section?: string | null | undefined;
  /**
   * Called with the id of a group, section or row when the user follows its link in the list or finds it by the search,
   * and with null when the user goes back to the list of groups. A host that gives `section` passes the id, or that of
   * its group, back there, or refuses the change. A form that could not be saved is shown at once, and its id told. The
   * page itself changes neither the address nor the history: a host may do so here.
   */
  onSectionChange?: ((section: string | null) => void) | undefined;
  /**
   * Takes the id of a section or group and returns the address of its link, to copy or to open in a new tab. A click
   * stays on the page.
   *
   * @default the page's address with the element's id behind the `#`
   */
  sectionHref?: ((section: string) => string) | undefined;
  /**
   * The box that searches all settings of the page. `withoutKey`: the key "/" does not go to it, for hosts that use the
   * key themselves, or let users turn off shortcuts of a single key (WCAG 2.1.4).
   *
   * @default true
   */
  search?: boolean | "withoutKey" | undefined;
  /** Added to the root element. */
  className?: string | undefined;
  /** Inline styles of the root element, such as the token `--cr-accent`. */
  style?: CSSProperties | undefined;
}

/** Props of a layout of the page: those of `AccountSettings`, with the known ones of its sections. */
export interface PageProps extends Omit<AccountSettingsProps, "sections" | "rows" | "layout"> {
  entries: readonly Entry[];
  /** The host's own rows. */
  own: readonly OwnRow[];
}
