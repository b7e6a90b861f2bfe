import type { FieldName } from "../settings/fields";

/** Whether the person is in the field's box right now. */
export function isFocused(form: HTMLElement | null, name: FieldName): boolean {
  const active = rootOf(form)?.activeElement;
  return active instanceof HTMLInputElement && active.type === "text" && active.name === name && form?.contains(active) === true;
}

/** Where the active element of a form is to be asked for: inside a shadow root the document's is its host. */
function rootOf(element: HTMLElement | null): DocumentOrShadowRoot | undefined {
  return element?.getRootNode() as Document | ShadowRoot | undefined;
}

/** Whether the focus was on something that is gone. */
export function isFocusLost(form: HTMLElement | null): boolean {
  const active = rootOf(form)?.activeElement;
  return (!active || active === document.body) && document.activeElement === document.body;
}

/** Whether the focus is in something of this selector, in the same document or shadow root as the form. */
export function isFocusIn(form: HTMLElement | null, selector: string): boolean {
  return rootOf(form)?.activeElement?.closest(selector) != null;
}

/** The field of a text box that an event came from. */
export function textBoxOf({ target }: Event): FieldName | undefined {
  return target instanceof HTMLInputElement && target.type === "text" ? (target.name as FieldName) : undefined;
}
