import { useEffect, type RefObject } from "react";
import { isRendered } from "../../../browser/apis";
import { deepActiveElement } from "../../../browser/focus";

/**
 * Lets the key "/" focus a box that is on the page, but not while the user types elsewhere or a dialog is open.
 * `isUsed` is true only once the box is rendered.
 */
export function useSearchKey(box: RefObject<HTMLInputElement | null>, isUsed: boolean): void {
  useEffect(() => {
    const page = box.current?.ownerDocument;
    if (!isUsed || !page) return undefined;
    const press = (event: KeyboardEvent) => {
      const { current } = box;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.defaultPrevented || !current || !isRendered(current) || takesText(deepActiveElement(page))) return;
      const isDialogOpen = [page, current.getRootNode() as Document | ShadowRoot].some(
        (root) => root.querySelector("dialog[open], [aria-modal='true']") !== null,
      );
      if (isDialogOpen || current.closest("[inert], [aria-hidden='true']")) return;
      event.preventDefault();
      current.focus();
      current.select();
    };
    page.addEventListener("keydown", press);
    return () => page.removeEventListener("keydown", press);
  }, [box, isUsed]);
}

function takesText(element: Element | null): boolean {
  const { isContentEditable } = (element ?? {}) as Partial<HTMLElement>;
  return (
    isContentEditable === true ||
    element?.matches(
      "input:not([type='checkbox'], [type='radio'], [type='button']), textarea, select, [role='textbox']",
    ) === true
  );
}
