import type { FieldName, InputValues, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import { namesIn } from "../settings/values";
import type { SubmittedBy } from "../saving/PreferenceForm";
import type { SaveStatus } from "../saving/SaveStatus";
import { nothingSent, type SentValues } from "./sentValues";

/** A save of the form, from the press of Save until its outcome is known or its turn reveals a conflict. */
export interface SaveRun {
  /** Values of the dirty fields when Save was pressed, without those that no longer need sending. */
  readonly values: Partial<StoredValues>;
  /** The baseline when Save was pressed. */
  readonly baseline: Partial<StoredValues>;
  /** The `decisions` on the dirty fields when Save was pressed. */
  readonly decisions: ReadonlyMap<FieldName, number>;
  /** The status when Save was pressed. */
  readonly statusBefore: SaveStatus;
  /** Values of an earlier save with an unknown outcome; undefined until the turn has come. */
  readonly sentBefore: Partial<StoredValues> | undefined;
  /** This form's part of the PATCH; undefined until the turn has come. */
  readonly part: Partial<StoredValues> | undefined;
  /** The values of the part's fields before the save, for Undo. */
  readonly former: Partial<StoredValues> | undefined;
  /** Whether the user pressed Save, or has made a change that is saved at once. */
  readonly by: SubmittedBy;
}

/** The complete state of a section's form. Immutable: each event that changes something makes a new object. */
export interface FormState {
  /** The values that inputs are compared with: the newest truth that the form was rebased on. */
  readonly baseline: Partial<StoredValues>;
  /** The contents of the boxes. */
  readonly inputs: Partial<InputValues>;
  readonly dirty: ReadonlySet<FieldName>;
  /** Dirty fields that were changed elsewhere, with the value from there. */
  readonly conflicts: ReadonlyMap<FieldName, unknown>;
  /** Issues of the fields that the schema or the server refused. */
  readonly errors: ReadonlyMap<FieldName, string>;
  /** Fields whose control holds text that is not in its value, being typed or refused. Dirty: the text can be lost. */
  readonly held: ReadonlyMap<FieldName, HeldText>;
  /** The text box that the user has typed in since it got the focus. */
  readonly typing: FieldName | undefined;
  /** Truth held back until the focus leaves the box being typed in: showing it would move the caret. */
  readonly later: Partial<StoredValues>;
  /**
   * How often the user edited, resolved or discarded each field. One that became clean otherwise followed the truth.
   */
  readonly decisions: ReadonlyMap<FieldName, number>;
  readonly lastEdited: FieldName | undefined;
  readonly sent: SentValues;
  readonly run: SaveRun | undefined;
  readonly status: SaveStatus;
  /** The values before the last save, while nothing newer has come: Undo saves them again. */
  readonly undo: Partial<StoredValues> | undefined;
  /** Whether the last change was an Undo. */
  readonly isUndone: boolean;
  /** Whether edits are checked at once: from the first press of Save on. */
  readonly checksEdits: boolean;
}

/** Text in a control that is not in its value. */
export interface HeldText {
  text: string;
  /** Whether the control has refused it, which blocks saving; otherwise it is being typed. */
  refused: boolean;
}

/** Returns the initial state of a form that shows these values. */
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
    undo: undefined,
    isUndone: false,
    checksEdits: false,
  };
}

/** Returns the inputs for stored values. */
export function inputsOf(values: Partial<StoredValues>): Partial<InputValues> {
  return Object.fromEntries(namesIn(values).map((name) => [name, fieldNamed(name).toInput(values[name])]));
}
