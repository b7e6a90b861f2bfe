import { useEffect } from "react";
import { guardUnload } from "../browser/unloadGuard";
import type { UnsavedForms } from "../form/UnsavedForms";

/** Makes the browser ask before unsaved changes are lost, while the component is mounted. */
export function useUnloadGuard(unsaved: Pick<UnsavedForms, "shouldBlock" | "subscribe" | "windows"> | undefined): void {
  useEffect(() => unsaved && guardUnload(unsaved), [unsaved]);
}
