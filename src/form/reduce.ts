import { discarded, edited, held, locked, resolved } from "./editSteps";
import type { FormEvent } from "./FormEvent";
import type { FormState } from "./FormState";
import { confirmed, left, rebased, type Step } from "./rebaseSteps";
import { ended, submitted, turnCame, turnMissed } from "./saveSteps";
import { undone, withoutOldUndo } from "./undoSteps";

/**
 * The form as a pure machine. Returns the state after an event, and the values of an earlier save that the event showed
 * to be saved.
 */
export function reduce(before: FormState, event: FormEvent): Step {
  const { state, saved } = stepAfter(before, event);
  return { state: event.type === "ended" ? state : withoutOldUndo(before, state), saved };
}

function stepAfter(state: FormState, event: FormEvent): Step {
  switch (event.type) {
    case "truthArrived": {
      const step = event.answered ? confirmed(state, event.truth, event.focused) : { state, saved: {} };
      return { state: rebased(step.state, event.truth, event.focused), saved: step.saved };
    }
    case "turnCame":
      return turnCame(state, event.truth, event.others, event.focused);
    case "ended":
      return ended(state, event.outcome, event.truth, event.focused);
    default:
      return { state: stateAfter(state, event), saved: {} };
  }
}

function stateAfter(
  state: FormState,
  event: Exclude<FormEvent, { type: "truthArrived" | "turnCame" | "ended" }>,
): FormState {
  switch (event.type) {
    case "edited":
      return edited(state, event.name, event.input, event.focused);
    case "held":
      return held(state, event.name, event.held);
    case "left":
      return left(state, event.name);
    case "resolved":
      return resolved(state, event.name, event.by);
    case "discarded":
      return discarded(state);
    case "undone":
      return undone(state);
    case "locked":
      return event.names.reduce(locked, state);
    case "submitted":
      return submitted(state, event.by);
    case "phaseChanged":
      return state.run ? { ...state, status: event.status } : state;
    case "turnMissed":
      return turnMissed(state, event.error);
  }
}
