import type { FieldName } from "../settings/fields";

/** Port to the boxes of a form. On a page react-hook-form implements it, in a test ten lines. */
export interface Boxes {
  /** Shows an input in its box. Does nothing if the box already holds it. */
  show: (name: FieldName, input: unknown) => void;
  /** Returns the field whose text box has the focus; undefined if none has. */
  focused: () => FieldName | undefined;
  /** Focuses a field's control, or the form if `name` is undefined or its control takes no focus. */
  focus: (name: FieldName | undefined) => void;
  /** Returns the form's element, while it is on the page. */
  element: () => HTMLElement | null;
}
