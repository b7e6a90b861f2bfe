import { useEffect } from "react";
import type { UnsavedChanges } from "../settings/UnsavedChanges";

/** Has the browser ask before the page is left while something is unsaved. Only then: else the page could not be cached. */
export function useUnloadGuard(unsaved: UnsavedChanges): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const follow = () => {
      if (unsaved.getSnapshot().count > 0) window.addEventListener("beforeunload", ask);
      else window.removeEventListener("beforeunload", ask);
    };
    follow();
    const stop = unsaved.subscribe(follow);
    return () => {
      stop();
      window.removeEventListener("beforeunload", ask);
    };
  }, [unsaved]);
}
