import { isRendered } from "../../browser/apis";
import { useEffect, type KeyboardEvent, type RefObject } from "react";

/**
 * Handles a dialog's focus inside a shadow root, where Radix (react-focus-scope 1.3.1) fails: it reads
 * `document.activeElement`, which is the shadow host there. Outside a shadow root this hook does nothing.
 */
export function useFocusInShadow(shadow: ShadowRoot | undefined, open: boolean, dialog: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (!shadow || !open) return undefined;
    // Returns the focus to the dialog when it moves outside.
    const giveBack = (event: Event) => {
      const [target] = event.composedPath();
      if (dialog.current && !dialog.current.contains(target as Node))
        (controlsOf(dialog.current)[0] ?? dialog.current).focus();
    };
    // `focusin` of a move within the shadow root does not reach the document.
    for (const place of [shadow, document]) place.addEventListener("focusin", giveBack);
    // Stops the page from scrolling. Elsewhere dialog.css does, but a style sheet in a shadow root ends at the root.
    const { style } = document.documentElement;
    const { overflow } = style;
    style.overflow = "hidden";
    return () => {
      for (const place of [shadow, document]) place.removeEventListener("focusin", giveBack);
      style.overflow = overflow;
    };
  }, [shadow, open, dialog]);

  /** Focuses the first control, or the dialog itself if it has none. */
  const takeFocus = (event: Event) => {
    if (!shadow || !dialog.current) return;
    event.preventDefault();
    (controlsOf(dialog.current)[0] ?? dialog.current).focus();
  };
  /** Keeps Tab inside the dialog: from the last control it goes to the first, with Shift from the first to the last. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!shadow || !dialog.current || event.key !== "Tab") return;
    const controls = controlsOf(dialog.current);
    const [end, other] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
    if (shadow.activeElement !== (end ?? dialog.current) && shadow.activeElement !== dialog.current) return;
    event.preventDefault();
    other?.focus();
  };
  return { takeFocus, onKeyDown };
}

function controlsOf(dialog: HTMLElement): HTMLElement[] {
  const candidates = dialog.querySelectorAll<HTMLElement>(
    ":is(a[href], button, input, select, textarea, [tabindex]):not(:disabled)",
  );
  return [...candidates].filter((element) => element.tabIndex >= 0 && isRendered(element));
}
