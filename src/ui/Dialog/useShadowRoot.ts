import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * Returns the shadow root that contains an element, looked up again whenever `open` changes; undefined outside a shadow
 * root. The element's portals must render into it, because the library's styles end at the root.
 */
export function useShadowRoot(element: RefObject<Element | null> | undefined, open: boolean): ShadowRoot | undefined {
  const [shadow, setShadow] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    const root = element?.current?.getRootNode();
    setShadow(root instanceof ShadowRoot ? root : undefined);
  }, [element, open]);
  return shadow;
}
