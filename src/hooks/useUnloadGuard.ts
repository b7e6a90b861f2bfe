import { useEffect } from "react";
import type { UnsavedChanges } from "../form/UnsavedChanges";

/** Makes the browser ask before unsaved changes are lost. Listens only then: it disables the back/forward cache. */
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
