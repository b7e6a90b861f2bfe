/** Anything that takes the focus: an element, or the handle that a component gives to its ref. */
export interface Focusable {
  focus: () => void;
}

/** Returns the focused element of an element's document or shadow root. `document.activeElement` stops at the host. */
export function activeElement(around: Element): Element | null {
  return (around.getRootNode() as Document | ShadowRoot).activeElement;
}

/** Returns the name of the focused text box within an element; undefined if none has the focus. */
export function focusedTextBox(element: HTMLElement | null): string | undefined {
  const active = element && activeElement(element);
  return element?.contains(active) === true ? textBoxOf(active) : undefined;
}

/** Whether the focus is nowhere, because the element that had it was removed. */
export function isFocusLost(element: HTMLElement | null): boolean {
  const active = element && activeElement(element);
  const page = element?.ownerDocument ?? document;
  return (!active || active === page.body) && page.activeElement === page.body;
}

/** Whether the focus is on an element, or on one around it, also around its shadow root. */
export function isFocusAround(element: HTMLElement): boolean {
  const focused = deepActiveElement(element.ownerDocument);
  for (let node: Node | null = element; node; node = node.parentNode ?? ("host" in node ? (node.host as Node) : null))
    if (node === focused) return true;
  return false;
}

/** Whether the focus is inside an element that matches the selector, in this element's document or shadow root. */
export function isFocusIn(element: HTMLElement | null, selector: string): boolean {
  return element !== null && activeElement(element)?.closest(selector) != null;
}

/** The types of a box in which the user types: its value changes with each key. */
const textTypes = new Set(["text", "textarea", "number", "search", "email", "tel", "url"]);

/** Returns the name of a text box; undefined for anything else. */
export function textBoxOf(element: EventTarget | null): string | undefined {
  // Not `instanceof`: the elements of a popup or an iframe have classes of their own.
  const { type, name } = (element ?? {}) as Partial<HTMLInputElement>;
  return type && name && textTypes.has(type) ? name : undefined;
}

/** Returns the focused element of a document, also inside its shadow roots. */
export function deepActiveElement(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Returns the controls that take the focus; of radio buttons only the checked ones. */
export function controlsIn(tree: ParentNode): HTMLElement[] {
  const selector = ":is(input:not([type='radio']), input:checked, select, button):enabled:not([hidden])";
  return [...tree.querySelectorAll<HTMLElement>(selector)];
}
