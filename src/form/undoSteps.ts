import { fieldNamed } from "../settings/fieldNamed";
import { namesIn } from "../settings/values";
import { edited } from "./editSteps";
import type { FormState } from "./FormState";

/** The user wants the values from before the last save back: they become inputs like any others. */
export function undone(state: FormState): FormState {
  const { undo } = state;
  if (!undo) return state;
  const names = namesIn(undo);
  const now = names.reduce((each, name) => edited(each, name, fieldNamed(name).toInput(undo[name]), undefined), state);
  return { ...now, isUndone: true };
}

/** Undo ends with the next change, here or elsewhere: it must not revert a value that is newer than the save. */
export function withoutOldUndo(before: FormState, state: FormState): FormState {
  const { undo } = state;
  if (!undo) return state;
  const isNewer = namesIn(undo).some((name) => !fieldNamed(name).equal(before.baseline[name], state.baseline[name]));
  return isNewer || state.dirty.size > 0 ? { ...state, undo: undefined } : state;
}
