import { useMemo, useSyncExternalStore } from "react";
import type { FormState, HeldText } from "../form/FormState";
import type { SaveStatus } from "../saving/SaveStatus";
import type { FieldsOf, InputValues, StoredValues } from "../settings/fields";
import type { PreferenceSectionId } from "../settings/preference";
import { machineOf, type SectionForm } from "./useSectionForm";

/** The state of a section's form. A set or map is a new object only if something in it changed. */
export interface SectionState<Section extends PreferenceSectionId> {
  /** The contents of the boxes. */
  inputs: Pick<InputValues, FieldsOf<Section>>;
  /** The fields with unsaved changes. */
  dirty: ReadonlySet<FieldsOf<Section>>;
  /** Dirty fields that were changed elsewhere, with the value saved there. They must be resolved before saving. */
  conflicts: ReadonlyMap<FieldsOf<Section>, StoredValues[FieldsOf<Section>]>;
  /** The error message of each refused field. `useErrorText().ofField` turns it into text. */
  errors: ReadonlyMap<FieldsOf<Section>, string>;
  /** Texts in controls that are not in their values, from `hold`. */
  held: ReadonlyMap<FieldsOf<Section>, HeldText>;
  /** The outcome of the last save, or the progress of the current one. */
  status: SaveStatus;
  /** Whether the last save can be undone, because nothing newer has come. */
  canUndo: boolean;
}

/**
 * Returns the state of a section's form, and re-renders the component with each change of it.
 *
 * With `select` it returns the selected part, and re-renders only when that changes (`Object.is`). Throws for a form
 * that `useSectionForm` has not returned.
 */
export function useSectionState<Section extends PreferenceSectionId>(form: SectionForm<Section>): SectionState<Section>;
export function useSectionState<Section extends PreferenceSectionId, T>(
  form: SectionForm<Section>,
  select: (state: SectionState<Section>) => T,
): T;
export function useSectionState<Section extends PreferenceSectionId>(
  form: SectionForm<Section>,
  select = (state: SectionState<Section>): unknown => state,
): unknown {
  return useMachineState(form, (state) => select(publicState(state)));
}

export type MachineSelector<T> = (state: FormState) => T;

/** The same for the library's own sections, over the machine's whole state. */
export function useMachineState<T>(form: object, select: MachineSelector<T>): T {
  const { subscribe, getSnapshot } = machineOf(form);
  const selected = useMemo(() => selectOnce(getSnapshot, select), [getSnapshot, select]);
  return useSyncExternalStore(subscribe, selected, selected);
}

/**
 * Selects once for each state: React would render without end over a selector that makes a new object for each call.
 */
function selectOnce<T>(getSnapshot: () => FormState, select: MachineSelector<T>): () => T {
  let last: { state: FormState; result: T } | undefined;
  return () => {
    const state = getSnapshot();
    if (last?.state !== state) last = { state, result: select(state) };
    return last.result;
  };
}

const publicStates = new WeakMap<FormState, object>();

/** Returns the same object for the same machine state: `useSyncExternalStore` compares snapshots by identity. */
function publicState<Section extends PreferenceSectionId>(state: FormState): SectionState<Section> {
  const known = publicStates.get(state);
  if (known) return known as SectionState<Section>;
  const { inputs, dirty, conflicts, errors, held, status } = state;
  const made = { inputs, dirty, conflicts, errors, held, status, canUndo: state.undo !== undefined };
  publicStates.set(state, made);
  return made as unknown as SectionState<Section>;
}
