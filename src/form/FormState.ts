import type { FieldName, InputValues, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import { namesIn } from "../settings/values";
import type { SaveStatus } from "../saving/SaveStatus";
import { nothingSent, type SentValues } from "./sentValues";

/** A save of the form, from the press until its outcome is known, or until a conflict is met when its turn comes. */
export interface SaveRun {
  /** Values of the dirty fields when Save was pressed, less those that need no sending any more. */
  readonly values: Partial<StoredValues>;
  /** The baseline when Save was pressed. */
  readonly baseline: Partial<StoredValues>;
  /** How often the person had decided on each field by then. */
  readonly decisions: ReadonlyMap<FieldName, number>;
  /** The status when Save was pressed. */
  readonly statusBefore: SaveStatus;
  /** Values of an earlier save whose outcome is unknown; undefined until the turn has come. */
  readonly sentBefore: Partial<StoredValues> | undefined;
  /** This form's part of the PATCH; undefined until the turn has come. */
  readonly part: Partial<StoredValues> | undefined;
}

/** Everything there is to know about a section's form. A new object for each event that changes something. */
export interface FormState {
  /** The values that inputs are compared with: the newest truth that the form has taken in. */
  readonly baseline: Partial<StoredValues>;
  /** What the boxes hold. */
  readonly inputs: Partial<InputValues>;
  readonly dirty: ReadonlySet<FieldName>;
  /** Fields that are dirty here and were changed elsewhere, with the other value. */
  readonly conflicts: ReadonlyMap<FieldName, unknown>;
  /** Issues of fields that were refused, by the schema or by the server. */
  readonly errors: ReadonlyMap<FieldName, string>;
  /** Fields whose box holds a text beside its value: one being typed, or one that is refused. It would be lost, so they are dirty. */
  readonly held: ReadonlyMap<FieldName, HeldText>;
  /** The text box that was typed in since it got the focus. */
  readonly typing: FieldName | undefined;
  /** Truth that waits until the box being typed in is left: taking it in would move the caret. */
  readonly later: Partial<StoredValues>;
  /** How often the person has decided on each field. A field that became clean without a decision has followed the truth. */
  readonly decisions: ReadonlyMap<FieldName, number>;
  readonly lastEdited: FieldName | undefined;
  readonly sent: SentValues;
  readonly run: SaveRun | undefined;
  readonly status: SaveStatus;
  /** Save was pressed once: from now on each edit is checked at once. */
  readonly checksEdits: boolean;
  /** How often the person has discarded. A control that holds a text beside its value starts anew with each. */
  readonly discards: number;
}

export type HeldText = "typed" | "refused";

/** Returns the state of a form that shows these values, and that nobody has touched. */
export function untouched(baseline: Partial<StoredValues>): FormState {
  return {
    baseline,
    inputs: inputsOf(baseline),
    dirty: new Set(),
    conflicts: new Map(),
    errors: new Map(),
    held: new Map(),
    typing: undefined,
    later: {},
    decisions: new Map(),
    lastEdited: undefined,
    sent: nothingSent,
    run: undefined,
    status: { kind: "idle" },
    checksEdits: false,
    discards: 0,
  };
}

/** Returns the inputs that show values. */
export function inputsOf(values: Partial<StoredValues>): Partial<InputValues> {
  return Object.fromEntries(namesIn(values).map((name) => [name, fieldNamed(name).toInput(values[name])]));
}
