import type { FieldName } from "../settings/fields";

/** The boxes of a form on the page. react-hook-form implements it there, ten lines in a test. */
export interface Boxes {
  /** Shows an input in its box. Does nothing where the box holds it already. */
  show: (name: FieldName, input: unknown) => void;
  /** Returns the field whose text box has the focus. */
  focused: () => FieldName | undefined;
  /** Puts the focus into a field's control, or on the form where `name` is undefined or takes no focus. */
  focus: (name: FieldName | undefined) => void;
  /** Returns the form's element, while it is on the page. */
  element: () => HTMLElement | null;
}
