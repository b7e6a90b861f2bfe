import { isRendered } from "../../browser/apis";
import { useEffect, type KeyboardEvent, type RefObject } from "react";

/**
 * Handles a dialog's focus inside a shadow root or in another document (a popup's, an iframe's), where Radix
 * (react-focus-scope 1.3.1) fails: it reads `document.activeElement`, which is the shadow host or not even there.
 * Without a `tree` this hook does nothing.
 */
export function useFocusApart(
  tree: Document | ShadowRoot | undefined,
  open: boolean,
  dialog: RefObject<HTMLElement | null>,
) {
  useEffect(() => {
    if (!tree || !open) return undefined;
    // Returns the focus to the dialog when it moves outside.
    const giveBack = (event: Event) => {
      const [target] = event.composedPath();
      if (dialog.current && !dialog.current.contains(target as Node))
        (controlsOf(dialog.current)[0] ?? dialog.current).focus();
    };
    const page = tree.ownerDocument ?? tree;
    // `focusin` of a move within the shadow root does not reach the document.
    for (const place of [tree, page]) place.addEventListener("focusin", giveBack);
    // Stops the page from scrolling. Elsewhere dialog.css does, but a style sheet in a shadow root ends at the root.
    const { style } = page.documentElement;
    const { overflow } = style;
    style.overflow = "hidden";
    return () => {
      for (const place of [tree, page]) place.removeEventListener("focusin", giveBack);
      style.overflow = overflow;
    };
  }, [tree, open, dialog]);

  /** Focuses the first control, or the dialog itself if it has none. */
  const takeFocus = (event: Event) => {
    if (!tree || !dialog.current) return;
    event.preventDefault();
    (controlsOf(dialog.current)[0] ?? dialog.current).focus();
  };
  /** Keeps Tab inside the dialog: from the last control it goes to the first, with Shift from the first to the last. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!tree || !dialog.current || event.key !== "Tab") return;
    const controls = controlsOf(dialog.current);
    const [end, other] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
    if (tree.activeElement !== (end ?? dialog.current) && tree.activeElement !== dialog.current) return;
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
