import { useCallback, useEffect, useRef, type RefObject } from "react";

/**
 * Gives a way to put work off while a mouse button is down: whatever moves what is being pressed makes the browser
 * drop the click. The work is then done just before what was pressed hears of it.
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
      // No click follows where the button is released elsewhere.
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = () => void (timer = setTimeout(finish));
      page.addEventListener("click", finish, true);
      page.addEventListener("mouseup", later, true);
    },
    [element],
  );
}
