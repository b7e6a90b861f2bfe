import { controlsIn } from "../../browser/focus";

/** Returns the places for the focus in a tree: its controls, and then its sections, for one that has no control. */
export function focusPlacesIn(tree: ParentNode): HTMLElement[] {
  return [...controlsIn(tree), ...tree.querySelectorAll<HTMLElement>(".cr-section[tabindex]")];
}
