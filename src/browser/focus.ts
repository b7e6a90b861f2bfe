/** Returns the name of the text box that has the focus within an element; undefined where none has. */
export function focusedTextBox(element: HTMLElement | null): string | undefined {
  const active = rootOf(element)?.activeElement ?? null;
  return element?.contains(active) === true ? textBoxOf(active) : undefined;
}

/** Where to ask for the active element: inside a shadow root, the document's is the root's host. */
function rootOf(element: HTMLElement | null): DocumentOrShadowRoot | undefined {
  return element?.getRootNode() as Document | ShadowRoot | undefined;
}

/** Whether the focus was on something that is gone. */
export function isFocusLost(element: HTMLElement | null): boolean {
  const active = rootOf(element)?.activeElement;
  return (!active || active === document.body) && document.activeElement === document.body;
}

/** Whether the focus is in something of this selector, in the same document or shadow root as the element. */
export function isFocusIn(element: HTMLElement | null, selector: string): boolean {
  return rootOf(element)?.activeElement?.closest(selector) != null;
}

/** Returns the name of a text box; undefined for anything else. */
export function textBoxOf(element: EventTarget | null): string | undefined {
  return element instanceof HTMLInputElement && element.type === "text" && element.name !== ""
    ? element.name
    : undefined;
}
