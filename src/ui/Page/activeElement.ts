/** What has the focus around an element: inside a shadow root the document names the root's host. */
export function activeElement(around: Element): Element | null {
  return (around.getRootNode() as Document | ShadowRoot).activeElement;
}
