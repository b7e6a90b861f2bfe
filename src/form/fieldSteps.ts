import type { FieldName, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import { isDirty } from "../settings/isDirty";
import { namesIn } from "../settings/values";
import { isBusy, type SaveStatus } from "../saving/SaveStatus";
import type { FormState, SaveRun } from "./FormState";
import { isOpen } from "./sentValues";

/** Updates whether a field is dirty, after a change of its input, baseline, conflict or held text. */
export function marked(state: FormState, name: FieldName): FormState {
  const { dirty, conflicts, held, baseline, inputs } = state;
  const isNow = conflicts.has(name) || held.has(name) || isDirty(name, baseline[name], inputs[name]);
  if (isNow === dirty.has(name)) return state;
  return { ...state, dirty: isNow ? new Set([...dirty, name]) : without(dirty, name) };
}

/** Makes a value the baseline of its field, and removes the field's conflict. */
export function settled(state: FormState, name: FieldName, value: unknown): FormState {
  return { ...state, baseline: { ...state.baseline, [name]: value }, conflicts: withoutKey(state.conflicts, name) };
}

export function withInput(state: FormState, name: FieldName, input: unknown): FormState {
  return { ...state, inputs: { ...state.inputs, [name]: input } };
}

export function decided(state: FormState, name: FieldName): FormState {
  return { ...state, decisions: new Map([...state.decisions, [name, decisionsOn(state, name) + 1]]) };
}

export function decisionsOn({ decisions }: Pick<FormState, "decisions">, name: FieldName): number {
  return decisions.get(name) ?? 0;
}

/**
 * Resets the inputs of fields to the baseline. A focused box whose input means the same as the baseline ("Ada " while
 * more is being typed) stays as it is until the focus leaves it.
 */
export function shownAsBaseline(
  state: FormState,
  names: readonly FieldName[],
  focused: FieldName | undefined,
): FormState {
  return names.reduce((now, name) => {
    const input = fieldNamed(name).toInput(now.baseline[name]);
    const isLeftAlone = focused === name && !isDirty(name, now.baseline[name], now.inputs[name]);
    if (isLeftAlone || isSameInput(input, now.inputs[name])) return marked(now, name);
    return marked(withError(withInput(now, name, input), name, undefined), name);
  }, state);
}

/**
 * Makes saved values the baseline. An input that means the saved value is shown as stored: a list would stay dirty if
 * it kept an entry that its schema had dropped.
 */
export function withSaved(state: FormState, values: Partial<StoredValues>, focused: FieldName | undefined): FormState {
  return namesIn(state.baseline).reduce((now, name) => {
    const value = values[name];
    if (value === undefined) return marked(now, name);
    const { schema, equal } = fieldNamed(name);
    const meant = schema.safeParse(now.inputs[name]);
    const after = settled(now, name, value);
    return meant.success && equal(meant.data, value) ? shownAsBaseline(after, [name], focused) : marked(after, name);
  }, state);
}

/** Sets or removes the issue of a field. */
export function withError(state: FormState, name: FieldName, error: string | undefined): FormState {
  if (state.errors.get(name) === error) return state;
  return {
    ...state,
    errors: error === undefined ? withoutKey(state.errors, name) : new Map([...state.errors, [name, error]]),
  };
}

/** Returns the issue with which a field's schema refuses its input; undefined if it accepts it. */
export function issueOf(state: FormState, name: FieldName): string | undefined {
  const { error } = fieldNamed(name).schema.safeParse(state.inputs[name]);
  return error?.issues[0]?.message;
}

/** Whether a run holds the value that is in the box of a field. */
export function isBeingSent({ inputs }: FormState, run: SaveRun | undefined, name: FieldName): boolean {
  return run !== undefined && name in run.values && !isDirty(name, run.values[name], inputs[name]);
}

/** Sets the status of a failed or unknown save; idle if nothing is left to save. */
export function failed(state: FormState, status: SaveStatus): FormState {
  return { ...state, status: state.dirty.size > 0 || isOpen(state.sent) ? status : { kind: "idle" } };
}

/** Resets the status after an edit, which makes the last save old news. A running or unknown save keeps its status. */
export function forgettingSave(state: FormState): FormState {
  const { status } = state;
  return isBusy(status) || status.kind === "unknown" || status.kind === "idle"
    ? state
    : { ...state, status: { kind: "idle" } };
}

/** Whether two inputs are the same text, choice or list. */
export function isSameInput(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((entry, index) => entry === b[index]);
}

function without<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return set.has(value) ? new Set([...set].filter((each) => each !== value)) : set;
}

export function withoutKey<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  return map.has(key) ? new Map([...map].filter(([each]) => each !== key)) : map;
}
