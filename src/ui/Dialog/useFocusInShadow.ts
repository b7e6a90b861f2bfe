import { useEffect, type KeyboardEvent, type RefObject } from "react";

/**
 * What Radix does for a dialog's focus, inside a shadow root: Radix asks the document what has it, and that names the
 * root's host. Outside of one this does nothing.
 */
export function useFocusInShadow(shadow: ShadowRoot | undefined, open: boolean, dialog: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (!shadow || !open) return undefined;
    // What leaves the dialog comes back.
    const giveBack = (event: Event) => {
      const [target] = event.composedPath();
      if (dialog.current && !dialog.current.contains(target as Node))
        (controlsOf(dialog.current)[0] ?? dialog.current).focus();
    };
    // Moves inside the root are not told outside of it.
    for (const place of [shadow, document]) place.addEventListener("focusin", giveBack);
    // The style sheet, which does this elsewhere, does not reach the page.
    const { style } = document.documentElement;
    const { overflow } = style;
    style.overflow = "hidden";
    return () => {
      for (const place of [shadow, document]) place.removeEventListener("focusin", giveBack);
      style.overflow = overflow;
    };
  }, [shadow, open, dialog]);

  /** The first control that takes it has the focus. */
  const takeFocus = (event: Event) => {
    if (!shadow || !dialog.current) return;
    event.preventDefault();
    (controlsOf(dialog.current)[0] ?? dialog.current).focus();
  };
  /** After the last control comes the first. */
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
  return [...candidates].filter((element) => element.tabIndex >= 0 && element.checkVisibility());
}
