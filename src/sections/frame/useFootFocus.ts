import { useCallback, useRef } from "react";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";

/**
 * Moves the focus back to the last edited field when Save and Discard disappear after a press on one of them.
 *
 * Takes whether the foot shows its buttons. Returns a function to call when one of them is pressed.
 */
export function useFootFocus(
  open: boolean,
  form: { hasLostFocus: () => boolean; focusLastEdit: () => void },
): () => void {
  const pressed = useRef(false);
  const { hasLostFocus, focusLastEdit } = form;

  useBrowserLayoutEffect(() => {
    if (open || !pressed.current) return;
    pressed.current = false;
    if (hasLostFocus()) focusLastEdit();
  }, [open, hasLostFocus, focusLastEdit]);

  return useCallback(() => {
    pressed.current = true;
  }, []);
}
