import { scrollIntoView } from "../../browser/apis";
import { activeElement } from "../../browser/focus";

/** Does what a browser does for a link to the section: scrolls it into view, and lets Tab continue from there. */
export function goToSection(section: HTMLElement): void {
  scrollIntoView(section);
  focusElement(section);
}

/** Focuses an element that takes no focus by itself. Calls `onLeave` when the focus leaves it. */
export function focusElement(element: HTMLElement, onLeave?: () => void): void {
  const isOurs = !element.hasAttribute("tabindex");
  if (isOurs) element.tabIndex = -1;
  const leave = () => {
    // Still the active element: the window has lost the focus, not the section.
    if (activeElement(element) === element) return;
    if (isOurs) element.removeAttribute("tabindex");
    element.removeEventListener("blur", leave);
    onLeave?.();
  };
  if (isOurs || onLeave) element.addEventListener("blur", leave);
  element.focus({ preventScroll: true });
}
