import { activeElement } from "./activeElement";

/** What a browser does that follows a link to it: the section is in view, and Tab goes on from there. */
export function goToSection(section: HTMLElement): void {
  scrollTo(section);
  if (!section.hasAttribute("tabindex")) {
    section.tabIndex = -1;
    const leave = () => {
      // It is the window that has lost the focus.
      if (activeElement(section) === section) return;
      section.removeAttribute("tabindex");
      section.removeEventListener("blur", leave);
    };
    section.addEventListener("blur", leave);
  }
  section.focus({ preventScroll: true });
}

/** Brings it into view, where there is a layout: jsdom has none. */
export function scrollTo(section: HTMLElement): void {
  if (typeof section.scrollIntoView === "function") section.scrollIntoView();
}
