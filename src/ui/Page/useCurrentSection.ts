import { useEffect, useRef, useState, type RefObject } from "react";
import { activeElement } from "./activeElement";

const thresholds = Array.from({ length: 21 }, (_, index) => index / 20);
/** How long a click on the list outweighs the scrolling that it sets off. */
const scrollTime = 1000;

/** Which of the sections a reader is in, by how far the page is scrolled. */
export function useCurrentSection(
  page: RefObject<HTMLElement | null>,
  parent: RefObject<HTMLElement | null>,
  ids: readonly string[],
): [current: string | undefined, choose: (id: string) => void] {
  const [current, setCurrent] = useState(ids[0]);
  const chosen = useRef({ id: "", until: 0 });
  const key = ids.join(" ");

  useEffect(() => {
    if (typeof IntersectionObserver === "undefined") return;
    let sections: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const { id, until } = chosen.current;
      const choice = sections.find((section) => section.id === id);
      const wait = until - performance.now();
      if (choice && wait > 0) {
        // The reader may have gone on meanwhile.
        timer = setTimeout(() => !isInView(choice) && look(), wait);
        return;
      }
      // Who works in what was chosen is there, whatever grows around it.
      if (!page.current || (choice && isInView(choice) && choice.contains(activeElement(choice)))) return;
      const line = readingLine(page.current.getBoundingClientRect(), window.innerHeight);
      const passed = sections.filter((section) => section.getBoundingClientRect().top <= line);
      setCurrent((passed.at(-1) ?? sections[0])?.id);
    };
    const observer = new IntersectionObserver(look, { threshold: thresholds });
    // A section that has loaded is another element than the one that stood for it.
    const observe = () => {
      observer.disconnect();
      sections = key
        .split(" ")
        .map((id) => sectionIn(page.current, id))
        .filter((section) => section !== null);
      for (const section of sections) observer.observe(section);
    };
    const changes = new MutationObserver(observe);
    if (parent.current) changes.observe(parent.current, { childList: true });
    observe();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      changes.disconnect();
    };
  }, [page, parent, key]);

  const choose = (id: string) => {
    chosen.current = { id, until: performance.now() + scrollTime };
    setCurrent(id);
  };
  return [current !== undefined && ids.includes(current) ? current : ids[0], choose];
}

/** A page's own section: another page of settings may have the same ids. */
export function sectionIn(page: HTMLElement | null, id: string): HTMLElement | null {
  return [...(page?.querySelectorAll<HTMLElement>("[id]") ?? [])].find((element) => element.id === id) ?? null;
}

function isInView(section: Element): boolean {
  const { top, bottom } = section.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Above everything where all is in view; else a quarter down. Towards the page's end it sinks to the bottom, so that the last sections get their turn. */
function readingLine(page: DOMRect, height: number): number {
  const rest = Math.max(0, page.bottom - height);
  if (page.height <= height) return Number.NEGATIVE_INFINITY;
  return height * 0.25 + Math.max(0, height * 0.75 - rest);
}
