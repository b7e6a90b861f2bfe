import { useEffect, type RefObject } from "react";

/** Empties a box that has left the page: React may keep the element that had the focus, and the text typed into it. */
export function useEmptiedWhenGone(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const input = box.current;
    return () => {
      if (input && !input.isConnected) input.value = "";
    };
  }, [box]);
}
