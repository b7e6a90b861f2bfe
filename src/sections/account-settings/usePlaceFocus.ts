import { useRef, type RefObject } from "react";
import { isRendered, scrollIntoView } from "../../browser/apis";
import { activeElement, isFocusLost } from "../../browser/focus";
import { scrollerOf, seenBoxOf } from "../../browser/seenBox";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { groupLinkIn } from "../../ui/Groups/GroupsNav";
import type { Shown } from "./useShownSection";

/**
 * Moves scroll and focus along with the shown place: to the top and the heading of a group whose link was followed, and
 * back to the list as it was left, on the link of the group that it was left for. Returns a function to call before
 * another place is shown.
 */
export function usePlaceFocus(
  page: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  place: Shown,
): () => void {
  const listScroll = useRef<number>(undefined);
  const last = useRef(place.group);
  useBrowserLayoutEffect(() => {
    const from = last.current;
    last.current = place.group;
    const element = page.current;
    if (!element) return;
    if (place.isFollowed && heading.current) {
      const isAbove = element.getBoundingClientRect().top < seenBoxOf(element).top;
      scrollIntoView(isAbove ? element : heading.current, { block: isAbove ? "start" : "nearest" });
      heading.current.focus({ preventScroll: true });
    }
    if (place.group === undefined && from !== undefined) {
      const scroller = scrollerOf(element);
      if (scroller && listScroll.current !== undefined) scroller.scrollTop = listScroll.current;
      const focused = activeElement(element);
      // The browser still has the focus on what this has hidden.
      const isLost = isFocusLost(element) || (focused !== null && !isRendered(focused));
      if (isLost) groupLinkIn(element, from)?.focus({ preventScroll: listScroll.current !== undefined });
    }
  }, [page, heading, place]);
  return () => {
    if (place.group === undefined && page.current) listScroll.current = scrollerOf(page.current)?.scrollTop;
  };
}
