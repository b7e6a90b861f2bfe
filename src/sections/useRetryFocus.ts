import { useRef, type MouseEvent } from "react";
import { isFocusLost } from "../hooks/formFocus";
import type { AccountRead } from "../hooks/useAccount";
import { useSettingsContext } from "../hooks/SettingsContext";
import { useBrowserLayoutEffect } from "../hooks/useBrowserLayoutEffect";

/**
 * For "Try again": it goes once it has worked, and the focus that was on it with it. Takes the read, gives the
 * button's `onClick`; the focus goes on to the first control that has come.
 */
export function useRetryFocus(read: AccountRead<never>): (event: MouseEvent<HTMLElement>) => void {
  const retried = useRef<HTMLElement>(null);
  const { status } = read;
  const { mounts } = useSettingsContext();
  useBrowserLayoutEffect(() => {
    const root = retried.current;
    if (status !== "ready" || !root) return;
    retried.current = null;
    // Its section may be the last one to come.
    mounts.afterwards(() => {
      if (isFocusLost(root)) root.querySelector<HTMLElement>(":is(input:not([type='radio']), input:checked, select, button):enabled:not([hidden])")?.focus();
    });
  }, [status, mounts]);

  return ({ currentTarget }) => {
    retried.current = currentTarget.closest(".cr-root");
    if (read.status === "failed") read.retry();
  };
}
