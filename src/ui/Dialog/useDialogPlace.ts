import { useEffect, useState } from "react";
import type { RootValue } from "../Root/useRoot";
import { dialogPlace } from "./dialogPlace";

/** Returns the element that a dialog is rendered into, looked up again whenever it opens; undefined until then. */
export function useDialogPlace(root: RootValue | undefined, open: boolean): Element | ShadowRoot | undefined {
  const [place, setPlace] = useState<Element | ShadowRoot>();
  // Not in a layout effect: a root that is mounted in the same commit has no element yet.
  useEffect(() => {
    if (open) setPlace(root?.element.current ? dialogPlace(root.element.current, root.container) : document.body);
  }, [root, open]);
  return place;
}
