import { useState, type RefObject } from "react";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { isRendered, watchSize } from "../../browser/apis";

/**
 * Returns whether the list of groups and a group stand side by side; undefined before the first look. The style sheet
 * decides: of the two parts it hides the one that is not asked for where there is no room for both.
 */
export function useHasRoom(page: RefObject<HTMLElement | null>, isListShown: boolean): boolean | undefined {
  const [hasRoom, setHasRoom] = useState<boolean>();
  useBrowserLayoutEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const other = element.querySelector(isListShown ? ".cr-groups-main" : ".cr-groups-side");
    const look = () => setHasRoom(other !== null && isRendered(other));
    look();
    const size = watchSize(element.ownerDocument.defaultView, look);
    size.observe(element);
    return () => size.disconnect();
  }, [page, isListShown]);
  return hasRoom;
}
