import { scrollIntoView, watchMutations } from "../../browser/apis";
import { activeElement, isFocusLost } from "../../browser/focus";

/** Does what a browser does for a link to the section: scrolls it into view, and lets Tab continue from there. */
export function goToSection(section: HTMLElement): void {
  scrollIntoView(section);
  focusElement(section);
  keepFocusOnceLoaded(section);
}

/** A section that has loaded is a different element than its skeleton, with which the focus goes. */
function keepFocusOnceLoaded(section: HTMLElement): void {
  const around = section.parentElement;
  if (section.dataset["state"] !== "loading" || !around) return;
  const changes = watchMutations(() => {
    if (section.isConnected) return;
    changes.disconnect();
    const next = [...around.querySelectorAll<HTMLElement>(".cr-section")].find(({ id }) => id === section.id);
    if (!next || !isFocusLost(next)) return;
    focusElement(next);
    keepFocusOnceLoaded(next);
  });
  changes.observe(around, { childList: true });
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
