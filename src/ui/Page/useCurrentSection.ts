import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { now, watchIntersections, watchMutations } from "../../browser/apis";
import { activeElement } from "../../browser/focus";
import { scrollMarginOf, seenBoxOf, type SeenBox } from "../../browser/seenBox";

const thresholds = Array.from({ length: 21 }, (_, index) => index / 20);
/** Milliseconds during which a clicked section stays current while the page still scrolls to it. */
const scrollTime = 1000;

/**
 * Returns the id of the section that the user is in, judged by the scroll position, and a function that chooses one of
 * these sections.
 */
export function useCurrentSection(
  page: RefObject<HTMLElement | null>,
  parent: RefObject<HTMLElement | null>,
  ids: readonly string[],
): [current: string | undefined, choose: (id: string) => void] {
  const [current, setCurrent] = useState(ids[0]);
  const chosen = useRef({ id: "", until: 0 });
  const lookAgain = useRef<() => void>(undefined);
  const key = ids.join(" ");

  useEffect(() => {
    let sections: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const { id, until } = chosen.current;
      const choice = sections.find((section) => section.id === id);
      const wait = until - now();
      if (choice && wait > 0) {
        // The user may have scrolled on in the meantime.
        timer = setTimeout(() => !isInView(choice) && look(), wait);
        return;
      }
      // While focus is in the chosen section it stays current, even if content above grows.
      if (!page.current || (choice && isInView(choice) && choice.contains(activeElement(choice)))) return;
      const line = readingLine(page.current.getBoundingClientRect(), seenBoxOf(page.current), sections[0]);
      const passed = sections.filter((section) => section.getBoundingClientRect().top <= line);
      setCurrent((passed.at(-1) ?? sections[0])?.id);
    };
    lookAgain.current = look;
    const observer = watchIntersections(page.current?.ownerDocument.defaultView, look, { threshold: thresholds });
    // A section that has loaded is a different element than its skeleton, so it has to be observed anew.
    const observe = () => {
      observer.disconnect();
      sections = key
        .split(" ")
        .map((id) => sectionIn(page.current, id))
        .filter((section) => section !== null);
      for (const section of sections) observer.observe(section);
    };
    const changes = watchMutations(observe);
    if (parent.current) changes.observe(parent.current, { childList: true });
    observe();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      changes.disconnect();
    };
  }, [page, parent, key]);

  const choose = useCallback(
    (id: string) => {
      if (!key.split(" ").includes(id)) return;
      chosen.current = { id, until: now() + scrollTime };
      setCurrent(id);
      // The observer does not tell of a scroll there and back within one frame.
      lookAgain.current?.();
    },
    [key],
  );
  return [current !== undefined && ids.includes(current) ? current : ids[0], choose];
}

/** Returns the element with this id inside the page. The document may have a second settings page with the same ids. */
export function sectionIn(page: HTMLElement | null, id: string): HTMLElement | null {
  return [...(page?.querySelectorAll<HTMLElement>("[id]") ?? [])].find((element) => element.id === id) ?? null;
}

function isInView(section: Element): boolean {
  const { top, bottom } = section.getBoundingClientRect();
  const seen = seenBoxOf(section);
  return bottom > seen.top && top < seen.bottom;
}

/**
 * Returns the line (px from the top of the window) that the current section's top has passed: a quarter down the part
 * of the window in which the page scrolls, but not above the place of a followed section. It sinks to the bottom
 * towards the end of the page, so that the last sections can become current. If the whole page is in view the line is
 * above everything, and the first section is current.
 */
function readingLine(page: DOMRect, seen: SeenBox, section: Element | undefined): number {
  const height = seen.bottom - seen.top;
  const rest = Math.max(0, page.bottom - seen.bottom);
  if (page.height <= height) return Number.NEGATIVE_INFINITY;
  const place = seen.reserved + (section ? scrollMarginOf(section) : 0) + 1;
  return seen.top + Math.max(place, height * 0.25 + Math.max(0, height * 0.75 - rest));
}
