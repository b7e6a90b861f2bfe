import { useRef, type RefObject } from "react";
import { isRendered, scrollIntoView } from "../../browser/apis";
import { activeElement, isFocusLost } from "../../browser/focus";
import { scrollerOf, seenBoxOf } from "../../browser/seenBox";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { groupLinkIn } from "../../ui/Groups/GroupsNav";
import type { Shown } from "./useShownSection";

/**
 * Moves scroll and focus along with the shown place: to the top and the heading of a group whose link was followed, or
 * whose change has removed what had the focus, and back to the list as it was left, on the link of the group that it
 * was left for. Returns a function to call before another place is shown.
 */
export function usePlaceFocus(
  page: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  place: Shown,
): () => void {
  const listScroll = useRef<number>(undefined);
  const last = useRef(place);
  useBrowserLayoutEffect(() => {
    const from = last.current.group;
    // React runs effects again when a page that was hidden is shown.
    const isNew = place !== last.current;
    last.current = place;
    const element = page.current;
    if (!element) return;
    const focused = activeElement(element);
    // The browser still has the focus on what this has hidden.
    const isLost = isFocusLost(element) || (focused && !isRendered(focused));
    if (isNew && heading.current && (place.isFollowed || (isLost && !place.target))) {
      const isAbove = element.getBoundingClientRect().top < seenBoxOf(element).top;
      scrollIntoView(isAbove ? element : heading.current, { block: isAbove ? "start" : "nearest" });
      heading.current.focus({ preventScroll: true });
    }
    if (place.group === undefined && from !== undefined) {
      const scroller = scrollerOf(element);
      if (scroller && listScroll.current !== undefined) scroller.scrollTop = listScroll.current;
      if (isLost) groupLinkIn(element, from)?.focus({ preventScroll: listScroll.current !== undefined });
    }
  }, [page, heading, place]);
  return () => {
    if (place.group === undefined && page.current) listScroll.current = scrollerOf(page.current)?.scrollTop;
  };
}
