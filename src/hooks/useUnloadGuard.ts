import { useEffect } from "react";
import { guardUnload } from "../browser/unloadGuard";
import type { UnsavedChanges } from "../form/UnsavedChanges";

/** Makes the browser ask before unsaved changes are lost, while the component is mounted. */
export function useUnloadGuard(unsaved: Pick<UnsavedChanges, "shouldBlock" | "subscribe"> | undefined): void {
  useEffect(() => unsaved && guardUnload(unsaved), [unsaved]);
}
