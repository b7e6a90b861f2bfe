import { useEffect, type RefObject } from "react";
import { nextFrame, scrollIntoView } from "../../browser/apis";
import { deepActiveElement } from "../../browser/focus";
import { seenBoxOf } from "../../browser/seenBox";

/** Space between a focused row and the bar, in px. */
const gap = 8;

/**
 * Scrolls the focused control with its row, which holds its help and its error, out from under the bar: when it gets
 * the focus, when the bar appears, and when the window becomes lower, as with an on-screen keyboard.
 */
export function useKeptClear(bar: RefObject<HTMLElement | null>, shown: boolean): void {
  useEffect(() => {
    const page = bar.current?.ownerDocument;
    const view = page?.defaultView;
    if (!shown || !bar.current || !page || !view) return undefined;
    let isPressed = false;
    const clear = () => {
      // A press that is not yet released would miss what it began on.
      if (!isPressed && bar.current?.isConnected) nextFrame(() => bar.current && keepClear(bar.current));
    };
    const pressed = () => (isPressed = true);
    const released = () => {
      isPressed = false;
      clear();
    };
    const listeners: [EventTarget, string, () => void][] = [
      // Not of the page: a move from one element of a shadow root to another is not told outside of it.
      [bar.current.getRootNode(), "focusin", clear],
      [page, "pointerdown", pressed],
      [page, "pointerup", released],
      [page, "pointercancel", released],
      [view, "resize", clear],
    ];
    for (const [target, type, listener] of listeners) target.addEventListener(type, listener, true);
    clear();
    return () => {
      for (const [target, type, listener] of listeners) target.removeEventListener(type, listener, true);
    };
  }, [bar, shown]);
}

function keepClear(bar: HTMLElement): void {
  const focused = deepActiveElement(bar.ownerDocument);
  // A mouse press on a button or switch does not scroll: a second press would hit something else.
  if (!focused?.matches(":focus-visible") || bar.contains(focused)) return;
  if (!(bar.closest(".cr-bar-root") ?? bar).parentElement?.contains(focused)) return;
  const seen = seenBoxOf(bar);
  const { top } = bar.getBoundingClientRect();
  const row = focused.closest<HTMLElement>(".cr-row");
  const isLow = row && row.offsetHeight < top - gap - seen.top - seen.reserved;
  const kept = isLow ? row : (focused as HTMLElement);
  if (kept.getBoundingClientRect().bottom <= top - gap) return;
  const { style } = kept;
  const before = style.scrollMarginBlockEnd;
  style.scrollMarginBlockEnd = `${Math.max(0, seen.bottom - top) + gap}px`;
  scrollIntoView(kept, { block: "nearest" });
  style.scrollMarginBlockEnd = before;
}
