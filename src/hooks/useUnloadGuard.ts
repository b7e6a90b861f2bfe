import { useEffect } from "react";
import type { UnsavedChanges } from "../form/UnsavedChanges";

/** Has the browser ask before the page is left while something is unsaved. Only then: else the page could not be cached. */
export function useUnloadGuard({ shouldBlock, subscribe }: Pick<UnsavedChanges, "shouldBlock" | "subscribe">): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const follow = () => {
      if (shouldBlock()) window.addEventListener("beforeunload", ask);
      else window.removeEventListener("beforeunload", ask);
    };
    follow();
    const stop = subscribe(follow);
    return () => {
      stop();
      window.removeEventListener("beforeunload", ask);
    };
  }, [shouldBlock, subscribe]);
}
