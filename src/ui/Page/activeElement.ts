/** Returns the focused element of an element's document or shadow root. `document.activeElement` stops at the host. */
export function activeElement(around: Element): Element | null {
  return (around.getRootNode() as Document | ShadowRoot).activeElement;
}
