import { useEffect, useState, type ReactNode } from "react";
import { onDemand } from "../../browser/onDemand";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { Guard } from "../frame/Guard";
import { useIsBarShown } from "../unsaved-changes/useIsBarShown";
import type { PageBarProps } from "../unsaved-changes/UnsavedChangesBar";

export const loadPageBar = onDemand(async () => (await import("../unsaved-changes/UnsavedChangesBar")).PageBar);

/**
 * Returns the bar of unsaved changes, while it is shown. Its code is loaded with the first change. If that fails, the
 * sections' own buttons are still there.
 */
export function usePageBar(onReveal?: PageBarProps["onReveal"]): ReactNode {
  const isUnsaved = useUnsavedChanges().count > 0;
  const isShown = useIsBarShown();
  const [PageBar, setPageBar] = useState(loadPageBar.loaded);
  useEffect(() => {
    let current = true;
    if (isUnsaved)
      loadPageBar().then(
        (loaded) => current && setPageBar(() => loaded),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [isUnsaved]);
  return (
    isShown &&
    PageBar && (
      <Guard quiet>
        <PageBar onReveal={onReveal} />
      </Guard>
    )
  );
}
