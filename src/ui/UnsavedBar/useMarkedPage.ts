import { useLayoutEffect, type RefObject } from "react";

/**
 * Marks the page around the bar with `data-bar` while the bar is shown, and with `data-bar="only"` while the feet show
 * no Save. The page itself does not render for that.
 */
export function useMarkedPage(bar: RefObject<HTMLElement | null>, shown: boolean, only: boolean): void {
  useLayoutEffect(() => {
    const page = bar.current?.parentElement;
    if (!shown || !page) return undefined;
    page.setAttribute("data-bar", only ? "only" : "");
    return () => page.removeAttribute("data-bar");
  }, [bar, shown, only]);
}
