import { useEffect, useState, type ReactNode } from "react";
import { onDemand } from "../../browser/onDemand";
import { useUnsavedChanges } from "../../hooks/useUnsavedChanges";
import { Guard } from "../frame/Guard";
import type { PageBarProps } from "../unsaved-changes/UnsavedChangesBar";

export const loadPageBar = onDemand(async () => (await import("../unsaved-changes/UnsavedChangesBar")).PageBar);

/**
 * Returns the bar of unsaved changes, shown or not, from the first change on. Its code is loaded then. If that fails,
 * the sections' own buttons are still there.
 */
export function usePageBar({ onReveal, order }: PageBarProps = {}): ReactNode {
  const isUnsaved = useUnsavedChanges().count > 0;
  const [PageBar, setPageBar] = useState(() => (isUnsaved ? loadPageBar.loaded() : undefined));
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
    PageBar && (
      <Guard quiet>
        <PageBar onReveal={onReveal} order={order} />
      </Guard>
    )
  );
}
