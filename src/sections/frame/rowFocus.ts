import type { RefObject } from "react";

/**
 * Returns a ref for the element that gets the focus after a row of a section's list has been removed: the row that has
 * taken its place, else the one before it, else the section. It is looked up when it is asked for.
 */
export function rowFocus(section: RefObject<HTMLElement | null>, row: number): RefObject<HTMLElement | null> {
  return {
    get current() {
      const rows = section.current?.querySelectorAll<HTMLElement>(".cr-list-row") ?? [];
      return rows[Math.min(row, rows.length - 1)] ?? section.current;
    },
  };
}
