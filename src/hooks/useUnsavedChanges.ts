import { useMemo, useSyncExternalStore } from "react";
import type { UnsavedChanges, UnsavedSnapshot } from "../form/UnsavedChanges";
import { useSettingsContext } from "./SettingsContext";

/** The unsaved changes as a component sees them. */
export interface UnsavedChangesHandle
  extends UnsavedSnapshot, Pick<UnsavedChanges, "saveAll" | "discardAll" | "shouldBlock" | "endSession"> {}

/** Returns what is unsaved below the surrounding `SettingsProvider`, and the ways to save and discard all of it. */
export function useUnsavedChanges(): UnsavedChangesHandle {
  const { unsaved } = useSettingsContext();
  const snapshot = useSyncExternalStore(unsaved.subscribe, unsaved.getSnapshot, unsaved.getSnapshot);
  return useMemo(() => {
    const { saveAll, discardAll, shouldBlock, endSession } = unsaved;
    return { ...snapshot, saveAll, discardAll, shouldBlock, endSession };
  }, [snapshot, unsaved]);
}
