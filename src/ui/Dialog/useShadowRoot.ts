import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * The shadow root that an element stands in when something opens; undefined outside of one. What is drawn in the
 * element's name belongs there: styles end at it.
 */
export function useShadowRoot(element: RefObject<Element | null> | undefined, open: boolean): ShadowRoot | undefined {
  const [shadow, setShadow] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    const root = element?.current?.getRootNode();
    setShadow(root instanceof ShadowRoot ? root : undefined);
  }, [element, open]);
  return shadow;
}
