import { get, type Field } from "react-hook-form";
import type { FieldName } from "../settings/fields";

/**
 * Puts the focus into a field's control, now. react-hook-form's own `setFocus` does it by a timer, which takes it from a
 * person who has gone on meanwhile.
 */
export function focusField({ _fields }: { _fields: object }, name: string): void {
  const field: Field | undefined = get(_fields, name);
  const control = field?._f.refs?.find((radio) => !radio.disabled) ?? field?._f.ref;
  control?.focus?.();
}

/** Whether the person is in the field's box right now. */
export function isFocused(form: HTMLElement | null, name: FieldName): boolean {
  const active = rootOf(form)?.activeElement ?? null;
  return textBoxOf(active) === name && form?.contains(active) === true;
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

/** The field of a text box; undefined of anything else. */
export function textBoxOf(element: EventTarget | null): FieldName | undefined {
  return element instanceof HTMLInputElement && element.type === "text" ? (element.name as FieldName) : undefined;
}
