import type { ReactNode } from "react";
import type { GroupId } from "../../settings/sections";

/** A group of the host's own, for its sections. All sections with the same `id` share it. */
export interface OwnGroup {
  id: string;
  title: string;
  /** One line below the title. */
  description?: string | undefined;
  /** Shown before the title in the list of groups, 16 px wide. @default no icon */
  icon?: ReactNode;
}

/** A host's own section on the page. The list of sections links to it and marks its unsaved changes. */
export interface OwnSection {
  /** Used in links (`#cr-billing`), and as the id of the section's form in `useUnsavedForm`. */
  id: string;
  title: string;
  /** One line that the search shows below the title, and finds it by. @default none */
  description?: string | undefined;
  /** Other words by which the search finds it, separated by spaces, in the user's language. @default only its title */
  keywords?: string | undefined;
  /**
   * The group that it belongs to: one of the library's, or one of the host's own.
   *
   * @default a group of its own, with its id and title
   */
  group?: GroupId | OwnGroup | undefined;
  element: ReactNode;
}
