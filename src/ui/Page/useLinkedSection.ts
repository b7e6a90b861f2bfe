import { useEffect, useRef, type RefObject } from "react";
import { hashOfPage, scrollIntoView, watchMutations } from "../../browser/apis";
import { goToSection } from "./goToSection";
import { sectionIn } from "./useCurrentSection";

/** Events that show that the user has taken over; the hook then stops scrolling. */
const userEvents = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Goes to the section that the URL's hash names (`#cr-password`): the browser looked for it before it was rendered.
 * Keeps the section in view while others load above it; after that, Tab continues from the section.
 */
export function useLinkedSection(
  page: RefObject<HTMLElement | null>,
  parent: RefObject<HTMLElement | null>,
  ids: readonly string[],
): void {
  const done = useRef(false);
  const linked = useRef<string>(undefined);
  const key = ids.join(" ");

  useEffect(() => {
    linked.current ??= hashOfPage();
    const id = linked.current;
    if (done.current || !key.split(" ").includes(id)) return undefined;

    const changes = watchMutations(go);
    const stop = () => {
      done.current = true;
      end();
    };
    const end = () => {
      changes.disconnect();
      for (const event of userEvents) window.removeEventListener(event, stop);
    };
    function go(): void {
      const section = sectionIn(page.current, id);
      if (!section) return;
      const isLoading = page.current?.querySelector("[data-state='loading']") != null;
      if (isLoading) scrollIntoView(section);
      else {
        stop();
        if (document.activeElement === document.body) goToSection(section);
        else scrollIntoView(section);
      }
    }
    if (parent.current) changes.observe(parent.current, { childList: true });
    for (const event of userEvents) window.addEventListener(event, stop, { passive: true });
    go();
    return end;
  }, [page, parent, key]);
}
