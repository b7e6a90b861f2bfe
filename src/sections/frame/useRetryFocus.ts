import { useRef, type MouseEvent } from "react";
import { isFocusLost } from "../../browser/focus";
import type { AccountRead } from "../../hooks/useAccount";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";

interface Retried {
  root: HTMLElement;
  /** Those that were there before. */
  controls: ReadonlySet<HTMLElement>;
}

/**
 * For "Try again": it goes once it has worked, and the focus that was on it with it. Takes the read, gives the
 * button's `onClick`; the focus goes on to the first control that has come.
 */
export function useRetryFocus(read: AccountRead<never>): (event: MouseEvent<HTMLElement>) => void {
  const retried = useRef<Retried>(undefined);
  const { status } = read;
  const hasFailed = read.status === "failed" && !read.retrying;
  const { mounts } = useSettingsContext();
  useBrowserLayoutEffect(() => {
    // That press has come to nothing: what is read later, by itself, moves no focus.
    if (hasFailed) retried.current = undefined;
    if (status !== "ready" || !retried.current) return;
    const { root, controls } = retried.current;
    retried.current = undefined;
    // Its section may be the last one to come.
    mounts.afterwards(() => {
      if (isFocusLost(root))
        controlsIn(root)
          .find((control) => !controls.has(control))
          ?.focus();
    });
  }, [status, hasFailed, mounts]);

  return ({ currentTarget }) => {
    const root = currentTarget.closest<HTMLElement>(".cr-root");
    if (root) retried.current = { root, controls: new Set(controlsIn(root)) };
    if (read.status === "failed") read.retry();
  };
}

function controlsIn(root: HTMLElement): HTMLElement[] {
  return [
    ...root.querySelectorAll<HTMLElement>(
      ":is(input:not([type='radio']), input:checked, select, button):enabled:not([hidden])",
    ),
  ];
}
