import { useSyncExternalStore } from "react";
import type { FormState } from "../form/FormState";
import type { SaveStatus } from "../saving/SaveStatus";
import type { FieldsOf, InputValues, StoredValues } from "../settings/fields";
import type { PreferenceSection } from "../settings/preference";
import { machineOf, type SectionForm } from "./useSectionForm";

/** The state of a section's form. The sets and maps are other ones only when something in them has changed. */
export interface SectionState<Section extends PreferenceSection> {
  /** What the boxes hold. */
  values: Pick<InputValues, FieldsOf<Section>>;
  /** The fields whose box stands for something else than the saved value. */
  dirty: ReadonlySet<FieldsOf<Section>>;
  /** Fields that are dirty and were changed elsewhere, with the value saved there. Saving waits for the choice. */
  conflicts: ReadonlyMap<FieldsOf<Section>, StoredValues[FieldsOf<Section>]>;
  /** What is wrong with a field. `useErrorText().ofField` makes words of it. */
  errors: ReadonlyMap<FieldsOf<Section>, string>;
  /** How the last save ended, or where it is. */
  status: SaveStatus;
}

/**
 * Returns the state of a section's form, and renders again with each change of it.
 *
 * With `select` it returns a part of that, and renders again only when the part is another one (`Object.is`).
 */
export function useSectionState<Section extends PreferenceSection>(form: SectionForm<Section>): SectionState<Section>;
export function useSectionState<Section extends PreferenceSection, T>(
  form: SectionForm<Section>,
  select: (state: SectionState<Section>) => T,
): T;
export function useSectionState<Section extends PreferenceSection>(
  form: SectionForm<Section>,
  select = (state: SectionState<Section>): unknown => state,
): unknown {
  return useMachineState(form, (state) => select(publicState(state)));
}

export type MachineSelector<T> = (state: FormState) => T;

/** The same for the library's own sections, over all that the machine knows. */
export function useMachineState<T>(form: object, select: MachineSelector<T>): T {
  const { subscribe, getSnapshot } = machineOf(form);
  const selected = () => select(getSnapshot());
  return useSyncExternalStore(subscribe, selected, selected);
}

const publicStates = new WeakMap<FormState, object>();

/** One public state for each state of the machine: `useSyncExternalStore` compares them. */
function publicState<Section extends PreferenceSection>(state: FormState): SectionState<Section> {
  const known = publicStates.get(state);
  if (known) return known as SectionState<Section>;
  const { inputs: values, dirty, conflicts, errors, status } = state;
  const made = { values, dirty, conflicts, errors, status };
  publicStates.set(state, made);
  return made as unknown as SectionState<Section>;
}
