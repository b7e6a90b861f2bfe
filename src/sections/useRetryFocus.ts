import { useLayoutEffect, useRef, type MouseEvent } from "react";
import { isFocusLost } from "../hooks/formFocus";

/**
 * For "Try again": it goes once it has worked, and the focus that was on it with it. Takes how the read stands and what
 * reads again, gives the button's `onClick`; the focus goes on to the first control that has come.
 */
export function useRetryFocus(status: "loading" | "failed" | "ready", retry: (() => void) | undefined): (event: MouseEvent<HTMLElement>) => void {
  const retried = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = retried.current;
    if (status !== "ready" || !root) return;
    retried.current = null;
    if (isFocusLost(root)) root.querySelector<HTMLElement>(":is(input:not([type='radio']), input:checked, select, button):enabled:not([hidden])")?.focus();
  }, [status]);

  return ({ currentTarget }) => {
    retried.current = currentTarget.closest(".cr-root");
    retry?.();
  };
}
