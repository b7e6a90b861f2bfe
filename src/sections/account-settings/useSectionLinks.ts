import { useMemo, useRef } from "react";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import type { SectionsOfPage } from "../frame/GoToSection";
import { elementIdOf } from "../frame/elementIdOf";

interface SectionLinksOptions extends Pick<SectionsOfPage, "go"> {
  /** The ids of the sections that the page has. */
  sections: readonly string[];
  idPrefix: string;
  sectionHref: ((section: string) => string) | undefined;
}

/** Returns what links between the sections of a page need: the same object until the page has other sections. */
export function useSectionLinks({ sections, idPrefix, sectionHref, go }: SectionLinksOptions): SectionsOfPage {
  const latest = useRef(go);
  useBrowserLayoutEffect(() => {
    latest.current = go;
  });
  const key = sections.join(" ");
  return useMemo(
    () => ({
      has: (section) => key.split(" ").includes(section),
      elementIdOf: (section) => elementIdOf(idPrefix, section),
      hrefOf: (section) => sectionHref?.(section),
      go: (section) => latest.current(section),
    }),
    [key, idPrefix, sectionHref],
  );
}
