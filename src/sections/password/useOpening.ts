import { useCallback, useRef, useState, type RefObject } from "react";
import { activeElement, isFocusLost } from "../../browser/focus";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";

interface OpeningOptions {
  isOpenAtFirst: boolean;
  /** Whether a save is under way: the form is then open. */
  isSaving: boolean;
  /** Whether a save has failed: the form is then open, and stays so. */
  hasFailed: boolean;
  element: RefObject<HTMLElement | null>;
  focusFirst: () => void;
}

export interface Opening {
  isOpen: boolean;
  /** The button that opens and closes the form. */
  button: RefObject<HTMLButtonElement | null>;
  /** Opens the form. Moves the focus to its first box if `isFocused`, or if the focus is on the button. */
  open: (isFocused: boolean) => void;
  close: () => void;
}

/** Opens and closes the form in its section: the focus goes to the first box, and back to the button. */
export function useOpening({ isOpenAtFirst, isSaving, hasFailed, element, focusFirst }: OpeningOptions): Opening {
  const [isOpened, setOpened] = useState(isOpenAtFirst);
  // A save may have begun before the section was left and shown again. The next key takes its failure away.
  if (hasFailed && !isOpened) setOpened(true);
  const isOpen = isOpened || isSaving || hasFailed;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  const mustFocus = useRef(false);

  useBrowserLayoutEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    const isOnButton = button.current !== null && activeElement(button.current) === button.current;
    if (!isOpen) {
      if (isFocusLost(element.current)) button.current?.focus();
    } else if (mustFocus.current || isOnButton) focusFirst();
    mustFocus.current = false;
  }, [isOpen, element, focusFirst]);

  const open = useCallback(
    (isFocused: boolean) => {
      if (wasOpen.current) {
        if (isFocused) focusFirst();
        return;
      }
      mustFocus.current = isFocused;
      setOpened(true);
    },
    [focusFirst],
  );
  const close = useCallback(() => setOpened(false), []);
  return { isOpen, button, open, close };
}
