import { useCallback, useEffect, useRef, type RefObject } from "react";

/**
 * Returns a function that delays work while a mouse button is down: if an element moves between `mousedown` and
 * `mouseup`, browsers (Chromium 156) send its `click` to the common ancestor of both places. The delayed work runs just
 * before the pressed element gets its `click`.
 */
export function useAfterPress(element: RefObject<HTMLElement | null>): (work: () => void) => void {
  const pressed = useRef(false);

  useEffect(() => {
    const page = element.current?.ownerDocument;
    const down = () => void (pressed.current = true);
    const up = () => void (pressed.current = false);
    page?.addEventListener("mousedown", down, true);
    page?.addEventListener("mouseup", up, true);
    return () => {
      page?.removeEventListener("mousedown", down, true);
      page?.removeEventListener("mouseup", up, true);
    };
  }, [element]);

  return useCallback(
    (work) => {
      const page = element.current?.ownerDocument;
      if (!page || !pressed.current) {
        work();
        return;
      }
      const finish = () => {
        page.removeEventListener("click", finish, true);
        page.removeEventListener("mouseup", later, true);
        clearTimeout(timer);
        work();
      };
      // No click follows if the mouse button is released over another element: then the work runs after `mouseup`.
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = () => void (timer = setTimeout(finish));
      page.addEventListener("click", finish, true);
      page.addEventListener("mouseup", later, true);
    },
    [element],
  );
}
