import { CloudreveError } from "../api/CloudreveError";
import type { FieldName, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import { isDirty } from "../settings/isDirty";
import { rebase } from "../settings/rebase";
import { namesIn, pick } from "../settings/values";
import { isBusy } from "../saving/SaveStatus";
import { failed, marked, settled, shownAsBaseline, withoutKey, withSaved } from "./fieldSteps";
import type { FormState } from "./FormState";
import { confirm, isOpen, isOurs, settleOpen } from "./sentValues";

type Values = Partial<StoredValues>;
type Focused = FieldName | undefined;

/** A state, and the values of an earlier save that are now known to be saved. */
export interface Step {
  state: FormState;
  saved: Values;
}

/** Rebases on newer truth, except a box being typed in, which would lose its caret, composition and undo history. */
export function rebased(state: FormState, truth: Values, focused: Focused): FormState {
  const waits = (name: FieldName) => isBeingTypedIn(state, name, focused);
  const now = pick(truth, (name) => !waits(name));
  const later = { ...pick(state.later, (name) => !(name in now)), ...pick(truth, waits) };
  return namesIn(state.baseline).reduce((each, name) => rebasedField(each, name, now[name], focused), {
    ...state,
    later,
  });
}

function rebasedField(before: FormState, name: FieldName, theirs: unknown, focused: Focused): FormState {
  if (theirs === undefined) return before;
  const state = isOurs(before.sent, name, theirs) ? settled(before, name, theirs) : before;
  const outcome = rebase(name, state.baseline[name], state.inputs[name], theirs);
  // In a conflict even the old baseline's value is the user's choice: the user typed it back.
  const isChosen = state.conflicts.has(name) && isDirty(name, theirs, state.inputs[name]);
  switch (outcome === "follow" && isChosen ? "conflict" : outcome) {
    case "follow":
      return shownAsBaseline(settled(state, name, theirs), [name], focused);
    case "keep":
      return marked({ ...state, conflicts: withoutKey(state.conflicts, name) }, name);
    case "conflict": {
      const known = state.conflicts.get(name);
      if (known !== undefined && fieldNamed(name).equal(known, theirs)) return state;
      return { ...state, conflicts: new Map([...state.conflicts, [name, theirs]]) };
    }
  }
}

/** Whether the user is typing in the field's box: it has the focus, was edited and not saved since, and is clean. */
function isBeingTypedIn({ typing, status, baseline, inputs }: FormState, name: FieldName, focused: Focused): boolean {
  return typing === name && focused === name && status.kind !== "saved" && !isDirty(name, baseline[name], inputs[name]);
}

/** The focus left a text box: rebases on the truth that waited for that, and shows "Ada " as it is stored. */
export function left(state: FormState, name: FieldName): FormState {
  const now = rebased({ ...state, typing: undefined }, state.later, undefined);
  return now.dirty.has(name) ? now : shownAsBaseline(now, [name], undefined);
}

/**
 * Compares a new answer of the server with the saved values: settles a save with an unknown outcome, and reverts
 * "saved" to "failed" if the server did not keep a value.
 */
export function confirmed(before: FormState, truth: Values, focused: Focused): Step {
  const { sent, lost } = confirm(before.sent, truth, before.baseline);
  const reset = lost.reduce((each, name) => marked(settled(each, name, truth[name]), name), { ...before, sent });
  const isNews = lost.length > 0 && !isBusy(before.status);
  const state = isNews ? failed(reset, { kind: "failed", error: new CloudreveError("notKept") }) : reset;
  return before.run ? { state, saved: {} } : settledUnknown(state, truth, focused);
}

function settledUnknown(state: FormState, truth: Values, focused: Focused): Step {
  const step = broughtBack(state, truth, focused);
  const now = rebased(step.state, truth, focused);
  const { status } = now;
  if (isOpen(now.sent) || status.kind !== "unknown") return { state: now, saved: step.saved };
  const after: FormState =
    now.sent.missed === 0 ? { ...now, status: { kind: "saved" } } : failed(now, { ...status, kind: "failed" });
  return { state: after, saved: step.saved };
}

/** Takes in the truth that was read back after a lost answer. */
export function broughtBack(state: FormState, truth: Values, focused: Focused): Step {
  const { sent, saved } = settleOpen(state.sent, truth);
  return { state: withSaved({ ...state, sent }, saved, focused), saved };
}
