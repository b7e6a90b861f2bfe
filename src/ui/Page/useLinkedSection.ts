import { useEffect, useRef, type RefObject } from "react";
import { goToSection, scrollTo } from "./goToSection";
import { sectionIn } from "./useCurrentSection";

/** What a reader does who has gone on alone. */
const ownWays = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Goes to the section that the address names (`#cr-password`): when the browser looked for it, nothing was there yet.
 * What loads above it does not push it away, and from where it has come to stand Tab goes on.
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
    linked.current ??= location.hash.slice(1);
    const id = linked.current;
    if (done.current || !key.split(" ").includes(id)) return undefined;

    const changes = new MutationObserver(go);
    const stop = () => {
      done.current = true;
      end();
    };
    const end = () => {
      changes.disconnect();
      for (const way of ownWays) window.removeEventListener(way, stop);
    };
    function go(): void {
      const section = sectionIn(page.current, id);
      if (!section) return;
      const isLoading = page.current?.querySelector("[data-state='loading']") != null;
      if (isLoading) scrollTo(section);
      else {
        stop();
        if (document.activeElement === document.body) goToSection(section);
        else scrollTo(section);
      }
    }
    if (parent.current) changes.observe(parent.current, { childList: true });
    for (const way of ownWays) window.addEventListener(way, stop, { passive: true });
    go();
    return end;
  }, [page, parent, key]);
}
