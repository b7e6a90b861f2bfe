import { useEffect, useRef, type RefObject } from "react";
import {
  addressOfPage,
  isRendered,
  nextTask,
  scrollIntoView,
  watchIntersections,
  watchMutations,
} from "../../browser/apis";
import { isFocusLost } from "../../browser/focus";
import { goToRow } from "./goToRow";
import { goToSection } from "./goToSection";
import { tellReached } from "./reached";
import { sectionOfAddress } from "./sectionAddress";
import { sectionIn } from "./useCurrentSection";

/** Events that show that the user has taken over; the hook then stops scrolling. */
const userEvents = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

interface Goal {
  id: string;
  /** The page opens with it: a user who has already moved the focus keeps it. */
  isFirst: boolean;
  /** The page begins with it, so that nothing has to move. */
  isThere?: boolean;
  done: boolean;
}

interface Visit {
  /** The user has searched for the section or row: a section is gone to as a row. @default false */
  isSearched?: boolean;
  /** Nothing has to move. @default false */
  isReached?: boolean;
}

interface SectionOfHost {
  page: RefObject<HTMLElement | null>;
  /** The parent element of the sections. */
  sections: RefObject<HTMLElement | null>;
  /** The ids of the sections and of their rows. */
  ids: readonly string[];
  /** The section or row that the host wants to be shown. */
  shown: string | undefined;
  /** The visit to it; another object is another visit. @default one visit for each `shown` */
  visit?: Visit;
  choose: (id: string) => void;
}

/**
 * Goes to the section or row that the host shows, or that the URL's hash names (`#cr-password`): the browser looked for
 * that one before it was rendered. Keeps the section in view while others load above it; after that, Tab continues from
 * the section. Returns a function that takes the section of a followed link, to which the host's address catches up
 * later.
 */
export function useSectionOfHost({ page, sections, ids, shown, visit, choose }: SectionOfHost): (id: string) => void {
  const goal = useRef<Goal>(undefined);
  const last = useRef(visit);
  const key = ids.join(" ");

  useEffect(() => {
    const known = key.split(" ");
    goal.current ??= firstGoal(shown, known[0]);
    if (visit !== last.current || (shown !== undefined && shown !== goal.current.id))
      goal.current = { id: shown ?? "", isFirst: false, done: !!visit?.isReached };
    last.current = visit;
    const { id, isFirst, isThere, done } = goal.current;
    if (done || !known.includes(id)) return undefined;

    const changes = watchMutations(go);
    const view = page.current?.ownerDocument.defaultView;
    // A page in a hidden tab panel goes to its section when it is shown.
    const appearance = watchIntersections(view, go, {});
    const leave = () => {
      if (page.current && isRendered(page.current)) stop();
    };
    const stop = () => {
      if (goal.current?.id === id) goal.current.done = true;
      end();
    };
    let hasEnded = false;
    const end = () => {
      hasEnded = true;
      changes.disconnect();
      appearance.disconnect();
      for (const event of userEvents) view?.removeEventListener(event, leave);
    };
    function go(): void {
      const section = sectionIn(page.current, id);
      if (!section || !isRendered(section)) return;
      const isLoading = page.current?.querySelector("[data-state='loading']") != null;
      if (isLoading) {
        if (!isThere) scrollIntoView(section);
      } else {
        stop();
        choose(section.closest(".cr-section")?.id ?? id);
        if (isThere) tellReached(section);
        else if (isFirst && !isFocusLost(section)) scrollIntoView(section);
        else if (visit?.isSearched || section.dataset["row"] !== undefined) goToRow(section);
        else {
          goToSection(section);
          tellReached(section);
        }
      }
    }
    if (sections.current) changes.observe(sections.current, { childList: true });
    if (page.current) appearance.observe(page.current);
    // Not yet for the event that has led here: React runs this effect before that event reaches the window.
    nextTask(() => {
      if (!hasEnded) for (const event of userEvents) view?.addEventListener(event, leave, { passive: true });
    });
    if (!isFirst) choose(id);
    go();
    return end;
  }, [page, sections, key, shown, visit, choose]);

  return (id) => {
    goal.current = { id, isFirst: false, done: true };
  };
}

/** The section to go to when the page opens. It begins with its title, so the host's first section moves nothing. */
function firstGoal(shown: string | undefined, first: string | undefined): Goal {
  const id = shown ?? sectionOfAddress(addressOfPage());
  return { id, isFirst: true, isThere: shown !== undefined && shown === first, done: false };
}
