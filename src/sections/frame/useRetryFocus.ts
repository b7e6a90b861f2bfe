import { useRef, type MouseEvent } from "react";
import { isFocusLost } from "../../browser/focus";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { useBrowserLayoutEffect } from "../../hooks/useBrowserLayoutEffect";
import { focusPlacesIn } from "../../ui/Section/focusPlaces";

/** The progress of a read that can be tried again. */
type RetriedRead = { status: "loading" | "ready" } | { status: "failed"; retry: () => unknown; retrying: boolean };

interface Retried {
  root: HTMLElement;
  /** The places for the focus in `root` when "Try again" was pressed. */
  places: ReadonlySet<HTMLElement>;
}

/**
 * Takes a read and returns the `onClick` of its "Try again" button. The button disappears when the read succeeds; if it
 * had the focus, the first control that has appeared gets it, or else the first section.
 */
export function useRetryFocus(read: RetriedRead): (event: MouseEvent<HTMLElement>) => void {
  const retried = useRef<Retried>(undefined);
  const { status } = read;
  const hasFailed = read.status === "failed" && !read.retrying;
  const { mounts } = useSettingsContext();
  useBrowserLayoutEffect(() => {
    // The retry has failed. A later read that nobody asked for must not move the focus.
    if (hasFailed) retried.current = undefined;
    if (status !== "ready" || !retried.current) return;
    const { root, places } = retried.current;
    retried.current = undefined;
    // Sections mount one by one, and the one with the new control may be the last.
    mounts.afterwards(() => {
      if (isFocusLost(root))
        focusPlacesIn(root)
          .find((place) => !places.has(place))
          ?.focus();
    });
  }, [status, hasFailed, mounts]);

  return ({ currentTarget }) => {
    const root = currentTarget.closest<HTMLElement>(".cr-root");
    if (root) retried.current = { root, places: new Set(focusPlacesIn(root)) };
    if (read.status === "failed") read.retry();
  };
}
