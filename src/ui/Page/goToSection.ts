import { scrollIntoView } from "../../browser/apis";
import { activeElement } from "../../browser/focus";

/** Does what a browser does for a link to the section: scrolls it into view, and lets Tab continue from there. */
export function goToSection(section: HTMLElement): void {
  scrollIntoView(section);
  if (!section.hasAttribute("tabindex")) {
    section.tabIndex = -1;
    const leave = () => {
      // Still the active element: the window has lost the focus, not the section.
      if (activeElement(section) === section) return;
      section.removeAttribute("tabindex");
      section.removeEventListener("blur", leave);
    };
    section.addEventListener("blur", leave);
  }
  section.focus({ preventScroll: true });
}
