/** Returns the first element of the page that matches. */
// Like querySelector: the caller knows the type.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
  return document.querySelector<T>(selector);
}

/** Returns the first element of the page that matches. Throws if there is none. */
// Like querySelector: the caller knows the type.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function get<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = find<T>(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}.`);
  return element;
}

export function click(selector: string): void {
  get(selector).click();
}

/** Types in a way that React notices: with the element's own setter and an input event. */
export function type(selector: string, text: string): void {
  const box = get<HTMLInputElement>(selector);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, text);
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

export function choose(selector: string, value: string): void {
  const box = get<HTMLSelectElement>(selector);
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(box, value);
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

export function press(selector: string, key: string): void {
  get(selector).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}
