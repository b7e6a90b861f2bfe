import { fieldNamed } from "../settings/fieldNamed";
import { isDirty } from "../settings/isDirty";
import { isBusy } from "../saving/SaveStatus";
import type { FieldName } from "../settings/fields";
import { namesIn, pick } from "../settings/values";
import { decided, forgettingSave, issueOf, marked, settled, withError, withInput, withoutKey } from "./fieldSteps";
import type { Resolution } from "./FormEvent";
import { inputsOf, type FormState, type HeldText } from "./FormState";

/** The user changed a box. */
export function edited(before: FormState, name: FieldName, input: unknown, focused: FieldName | undefined): FormState {
  const typing = focused === name ? name : before.typing;
  const state = decided(withInput({ ...before, typing, lastEdited: name, isUndone: false }, name, input), name);
  const theirs = state.conflicts.get(name);
  // Typing the value from elsewhere resolves the conflict.
  const now = marked(
    theirs !== undefined && !isDirty(name, theirs, input) ? settled(state, name, theirs) : state,
    name,
  );
  const issue = now.checksEdits && now.dirty.has(name) ? issueOf(now, name) : undefined;
  return forgettingSave(withError(now, name, issue));
}

/** A control holds text that is not in its value, or no longer does. */
export function held(state: FormState, name: FieldName, text: HeldText | undefined): FormState {
  const before = state.held.get(name);
  if (before?.text === text?.text && before?.refused === text?.refused) return state;
  const texts = text === undefined ? withoutKey(state.held, name) : new Map([...state.held, [name, text]]);
  const now = marked({ ...state, held: texts }, name);
  // The rest of a text and its end say nothing of the last save, unless that asked to correct it.
  return before && (text || state.status.kind !== "invalid") ? now : forgettingSave(now);
}

/** The user chose one side of a conflict, or both. */
export function resolved(before: FormState, name: FieldName, by: Resolution): FormState {
  const theirs = before.conflicts.get(name);
  if (theirs === undefined) return before;
  const { toInput, schema, merge } = fieldNamed(name);
  const mine = schema.safeParse(before.inputs[name]);
  if (by === "both" && !(merge && mine.success)) return before;

  const state = settled(decided({ ...before, lastEdited: name }, name), name, theirs);
  switch (by) {
    case "theirs":
      return forgettingSave(marked(withError(withInput(state, name, toInput(theirs)), name, undefined), name));
    case "mine":
      return forgettingSave(marked(state, name));
    case "both":
      return edited(state, name, toInput(merge?.(before.baseline[name], mine.data, theirs)), undefined);
  }
}

/** Drops the edit of a field, also from a save that waits for its turn. A value that was sent cannot be taken back. */
export function locked(before: FormState, name: FieldName): FormState {
  if (!before.dirty.has(name)) return before;
  const theirs = before.conflicts.get(name);
  const state = theirs === undefined ? before : settled(before, name, theirs);
  const input = fieldNamed(name).toInput(state.baseline[name]);
  const { run } = state;
  const clean = withError(withInput({ ...state, held: withoutKey(state.held, name) }, name, input), name, undefined);
  const waiting = run && run.part === undefined ? { ...run, values: pick(run.values, (each) => each !== name) } : run;
  return forgettingSave(marked(decided({ ...clean, run: waiting }, name), name));
}

/** Resets every field to the newest known truth. Does nothing during a save: sent values cannot be taken back. */
export function discarded(before: FormState): FormState {
  if (isBusy(before.status)) return before;
  const baseline = { ...before.baseline, ...Object.fromEntries(before.conflicts) };
  const state = namesIn(baseline).reduce(decided, before);
  return {
    ...state,
    baseline,
    inputs: inputsOf(baseline),
    dirty: new Set(),
    conflicts: new Map(),
    errors: new Map(),
    held: new Map(),
    sent: { ...state.sent, open: {} },
    status: { kind: "idle" },
  };
}
