import { useCallback, useRef } from "react";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";

/**
 * Save and Discard go with the last dirty field. The focus that was on them then goes back to where the person worked.
 *
 * Takes whether the foot has its buttons; gives what to call when one of them is pressed.
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
