import type { PreferencesPatch } from "../../src/api/SettingPatch";
import type { FormEvent, Resolution } from "../../src/form/FormEvent";
import { untouched, type HeldText } from "../../src/form/FormState";
import { reduce } from "../../src/form/reduce";
import type { SaveStatus } from "../../src/saving/SaveStatus";
import type { FieldName, InputValues, StoredValues } from "../../src/settings/fields";

type Values = Partial<StoredValues>;

/** Text in a control, being typed. */
export const typedText: HeldText = { text: "tar", refused: false };
/** Text in a control that it has refused. */
export const refusedText: HeldText = { text: "tar.gz", refused: true };

/** A form as a sequence of events: each call is one, and `looks` returns the state of the form after it. */
export function openForm(baseline: Values) {
  let state = untouched(baseline);
  let focused: FieldName | undefined;
  /** Returns the values of an earlier save that the event has shown to be saved. */
  const dispatch = (event: FormEvent): Values => {
    const step = reduce(state, event);
    state = step.state;
    return step.saved;
  };
  const edit = <Name extends FieldName>(name: Name, input: InputValues[Name]) =>
    dispatch({ type: "edited", name, input, focused });
  const submit = () => dispatch({ type: "submitted", by: "press" });
  let found: Values = {};
  /** Returns this form's part of the patch; undefined if it no longer takes part. */
  const turn = (truth: Values, others: PreferencesPatch = {}): Values | undefined => {
    found = dispatch({ type: "turnCame", truth, others, focused });
    return state.run?.part;
  };
  const saved = () => {
    const patch = (state.run?.part ?? {}) as PreferencesPatch;
    return dispatch({ type: "ended", outcome: { kind: "saved", patch }, truth: undefined, focused });
  };

  return {
    get state() {
      return state;
    },
    /** Values of an earlier save that the last turn has shown to be saved. */
    get found() {
      return found;
    },
    /** The form as a user sees it. */
    get looks() {
      return {
        inputs: state.inputs,
        dirty: [...state.dirty],
        conflicts: state.conflicts.size > 0 ? Object.fromEntries(state.conflicts) : "none",
        errors: state.errors.size > 0 ? Object.fromEntries(state.errors) : "none",
        status: state.status.kind,
      };
    },
    dispatch,
    edit,
    /** Focuses a text box and types in it. */
    type: <Name extends FieldName>(name: Name, input: InputValues[Name]) => {
      focused = name;
      return edit(name, input);
    },
    /** Focuses a field without typing. */
    focus: (name: FieldName | undefined) => void (focused = name),
    /** Moves the focus out of its box. */
    leave: () => {
      const name = focused;
      focused = undefined;
      if (name !== undefined) dispatch({ type: "left", name });
    },
    hold: (name: FieldName, held: HeldText | undefined) => dispatch({ type: "held", name, held }),
    resolve: (name: FieldName, by: Resolution) => dispatch({ type: "resolved", name, by }),
    discard: () => dispatch({ type: "discarded" }),
    /** The server answers a read. */
    answers: (truth: Values) => dispatch({ type: "truthArrived", truth, answered: true, focused }),
    /** The page itself writes newer truth into its cache. */
    caches: (truth: Values) => dispatch({ type: "truthArrived", truth, answered: false, focused }),
    submit,
    turn,
    phase: (status: SaveStatus) => dispatch({ type: "phaseChanged", status }),
    /** The server accepts the patch. */
    saved,
    /** Save is pressed while the server holds `truth`, and all of it is saved. Returns the form's part of the patch. */
    save: (truth: Values): Values | undefined => {
      submit();
      const part = turn(truth);
      saved();
      return part;
    },
    /** The save fails after its part was sent; `truth` is read back. */
    fails: (error: unknown, truth?: Values) => {
      const sent = (state.run?.part ?? {}) as PreferencesPatch;
      return dispatch({ type: "ended", outcome: { kind: "failed", error, sent, truth: undefined }, truth, focused });
    },
    /** The save fails before anything was sent. */
    failsUnsent: (error: unknown) => {
      const outcome = { kind: "failed", error, sent: undefined, truth: undefined } as const;
      return dispatch({ type: "ended", outcome, truth: undefined, focused });
    },
    missesTurn: (error: unknown) => dispatch({ type: "turnMissed", error }),
  };
}
