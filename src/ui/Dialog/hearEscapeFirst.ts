import { isOfComposition } from "../../browser/composition";

/**
 * Calls `close` for Escape, or another way to close (Android's Back), in an element, before anything else on the page
 * hears of it: the modal of a host around it, or another copy of Radix, would close as well. Returns the function that
 * ends this.
 */
export function hearEscapeFirst(element: Element, close: () => void): () => void {
  const view = element.ownerDocument.defaultView;
  const take = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !isOfComposition(event) && event.composedPath().includes(element)) take(event);
  };
  // A native dialog's; a file box has an event of this name, too.
  const onCancel = (event: Event) => {
    const target = event.target as Node;
    if (target !== element && target.contains(element)) take(event);
  };
  view?.addEventListener("keydown", onKeyDown, true);
  view?.addEventListener("cancel", onCancel, true);
  return () => {
    view?.removeEventListener("keydown", onKeyDown, true);
    view?.removeEventListener("cancel", onCancel, true);
  };
}
