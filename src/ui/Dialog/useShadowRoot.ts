import { useLayoutEffect, useState, type RefObject } from "react";

/** The shadow root that an element stands in; undefined outside of one. What is drawn in its name belongs there: styles end at it. */
export function useShadowRoot(element: RefObject<Element | null> | undefined): ShadowRoot | undefined {
  const [shadow, setShadow] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    const root = element?.current?.getRootNode();
    setShadow(root instanceof ShadowRoot ? root : undefined);
  }, [element]);
  return shadow;
}
