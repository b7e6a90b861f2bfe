import { useState, type RefObject } from "react";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { fitsMedia, isRendered, watchSize } from "../../browser/apis";

/** The width from which the style sheet has room for both (ui/Groups/groups.css). */
const wideWindow = "(min-width: max(40rem, 560px))";

/**
 * Returns whether the list of groups and a group are shown at the same time, side by side or one above the other. The
 * style sheet decides: of the two parts it hides the one that is not asked for where there is no room for both. Until
 * the first look at it, before the first frame, a wide window counts as room: a page that fills it is then rendered and
 * laid out once and not twice.
 */
export function useHasRoom(page: RefObject<HTMLElement | null>, isListShown: boolean): boolean {
  const [hasRoom, setHasRoom] = useState(() => fitsMedia(wideWindow) === true);
  useBrowserLayoutEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const other = element.querySelector(isListShown ? ".cr-groups-main" : ".cr-groups-side");
    // A page in a hidden panel has no size that could tell.
    const look = () => isRendered(element) && setHasRoom(other !== null && isRendered(other));
    look();
    const size = watchSize(element.ownerDocument.defaultView, look);
    size.observe(element);
    return () => size.disconnect();
  }, [page, isListShown]);
  return hasRoom;
}
