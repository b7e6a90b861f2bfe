import { useRef, type MouseEvent } from "react";
import { focusTargetsIn, isFocusLost } from "../../browser/focus";
import type { AccountRead } from "../../hooks/useAccount";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";

interface Retried {
  root: HTMLElement;
  /** The controls and sections in `root` when "Try again" was pressed. */
  targets: ReadonlySet<HTMLElement>;
}

/**
 * Takes a read and returns the `onClick` of its "Try again" button. The button disappears when the read succeeds; if it
 * had the focus, the first control that has appeared gets it, or the first section if none has.
 */
export function useRetryFocus(read: AccountRead<never>): (event: MouseEvent<HTMLElement>) => void {
  const retried = useRef<Retried>(undefined);
  const { status } = read;
  const hasFailed = read.status === "failed" && !read.retrying;
  const { mounts } = useSettingsContext();
  useBrowserLayoutEffect(() => {
    // The retry has failed. A later read that nobody asked for must not move the focus.
    if (hasFailed) retried.current = undefined;
    if (status !== "ready" || !retried.current) return;
    const { root, targets } = retried.current;
    retried.current = undefined;
    // Sections mount one by one, and the one with the new control may be the last.
    mounts.afterwards(() => {
      if (isFocusLost(root))
        focusTargetsIn(root)
          .find((target) => !targets.has(target))
          ?.focus();
    });
  }, [status, hasFailed, mounts]);

  return ({ currentTarget }) => {
    const root = currentTarget.closest<HTMLElement>(".cr-root");
    if (root) retried.current = { root, targets: new Set(focusTargetsIn(root)) };
    if (read.status === "failed") read.retry();
  };
}
