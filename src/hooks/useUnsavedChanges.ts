import { useMemo, useSyncExternalStore } from "react";
import type { UnsavedChanges, UnsavedSnapshot } from "../form/UnsavedChanges";
import { useSettingsContext } from "./SettingsContext";

/** The unsaved changes, for a component: a snapshot, and functions to save and discard. */
export interface UnsavedChangesHandle
  extends UnsavedSnapshot, Pick<UnsavedChanges, "saveAll" | "discardAll" | "shouldBlock" | "endSession"> {}

/**
 * Returns the unsaved changes of the surrounding `SettingsProvider`, and functions to save and discard all of them.
 * Throws outside a `SettingsProvider`.
 */
export function useUnsavedChanges(): UnsavedChangesHandle {
  const { unsaved } = useSettingsContext();
  const snapshot = useSyncExternalStore(unsaved.subscribe, unsaved.getSnapshot, unsaved.getSnapshot);
  return useMemo(() => {
    const { saveAll, discardAll, shouldBlock, endSession } = unsaved;
    return { ...snapshot, saveAll, discardAll, shouldBlock, endSession };
  }, [snapshot, unsaved]);
}
