import type { PreferencesPatch } from "../api/SettingPatch";
import { failureOf } from "../api/failures";
import { buildPatch } from "../settings/buildPatch";
import type { FieldName, StoredValues } from "../settings/fields";
import { fieldNamed } from "../settings/fieldNamed";
import { refusedPreference } from "../settings/refusedPreference";
import { namesIn, pick } from "../settings/values";
import type { SubmittedBy } from "../saving/PreferenceForm";
import type { SaveOutcome } from "../saving/SaveRequest";
import { isBusy, type SaveStatus } from "../saving/SaveStatus";
import { decisionsOn, failed, isBeingSent, issueOf, withError, withSaved } from "./fieldSteps";
import type { FormState, SaveRun } from "./FormState";
import { broughtBack, rebased, type Step } from "./rebaseSteps";
import { confirmLater, isOpen, withSent } from "./sentValues";

type Values = Partial<StoredValues>;
type Focused = FieldName | undefined;

/**
 * Checks the dirty fields and starts a run. After a press of Save it starts none if one of them is refused; a change
 * that is saved at once leaves refused fields out, and the box that the user is typing in.
 */
export function submitted(before: FormState, by: SubmittedBy): FormState {
  const { dirty, conflicts, status, baseline, typing } = before;
  if (isBusy(status) || conflicts.size > 0 || dirty.size === 0) return before;
  const checked = [...dirty].filter((name) => by === "press" || name !== typing);
  const issueNow = (name: FieldName) => {
    const issue = checked.includes(name) ? issueOf(before, name) : undefined;
    // The server would refuse the same input again. A press asks it nevertheless.
    return issue ?? (by === "change" ? before.errors.get(name) : undefined);
  };
  const errors = new Map([...dirty].flatMap((name) => nonEmpty(name, issueNow(name))));
  const state: FormState = { ...before, errors, checksEdits: before.checksEdits || by === "press" };
  const accepted = checked.filter((name) => !errors.has(name));
  const count = refusedCount(state);
  if (count > 0 && (by === "press" || accepted.length === 0)) return { ...state, status: { kind: "invalid", count } };
  if (accepted.length === 0) return before;

  const values = Object.fromEntries(
    accepted.map((name) => [name, fieldNamed(name).schema.parse(state.inputs[name])]),
  ) as Values;
  const decisions = new Map(accepted.map((name) => [name, decisionsOn(state, name)]));
  const unknown = { sentBefore: undefined, part: undefined, former: undefined };
  const run: SaveRun = { values, baseline, decisions, statusBefore: status, ...unknown, by };
  return { ...state, status: { kind: "saving" }, run };
}

/** Returns how many fields the schema, the server or the control refuses. */
function refusedCount({ baseline, errors, held }: FormState): number {
  return namesIn(baseline).filter((name) => errors.has(name) || held.get(name)?.refused === true).length;
}

/**
 * The turn came: computes this form's part of the patch against the truth of this moment. A conflict ends the run, and
 * nothing of this form is sent: the user must resolve it first.
 */
export function turnCame(before: FormState, truth: Values, others: PreferencesPatch, focused: Focused): Step {
  const { run } = before;
  if (!run) return { state: before, saved: {} };
  const step = broughtBack(before, truth, focused);
  const state = rebased(step.state, truth, focused);
  const wanted = pick(run.values, (name) => !hasFollowed(state, run, name));
  if (state.conflicts.size > 0 || hasConflict(state, wanted, run.baseline, truth))
    return { state: { ...state, run: undefined, status: { kind: "idle" } }, saved: step.saved };

  const sentByOthers: Values = others;
  const values = pick(
    wanted,
    (name, value) => sentByOthers[name] === undefined || fieldNamed(name).equal(sentByOthers[name], value),
  );
  const now: Values = { ...state.baseline, ...truth };
  const part: Values = buildPatch(now, values);
  const former = pick(now, (name) => part[name] !== undefined);
  const sending: SaveRun = { ...run, values, part, former, sentBefore: state.sent.open };
  return { state: { ...state, run: sending, sent: withSent(state.sent, part) }, saved: step.saved };
}

/** Takes in the outcome of a save. `saved`: values of this form, beside those in the patch, now known to be saved. */
export function ended(
  before: FormState,
  outcome: SaveOutcome<PreferencesPatch>,
  truth: Values | undefined,
  focused: Focused,
): Step {
  const { run, ...rest } = before;
  if (!run) return { state: before, saved: {} };
  const state: FormState = { ...rest, run: undefined };
  if (outcome.kind === "failed") return failedRun(state, run, outcome, truth, focused);
  const sent = confirmLater(state.sent, run.values, state.baseline);
  return { state: saved(withSaved({ ...state, sent }, run.values, focused), run), saved: {} };
}

/** The save has succeeded. Fields that it had to leave out still need the user's attention. */
function saved(state: FormState, { by, former }: SaveRun): FormState {
  const count = by === "change" ? refusedCount(state) : 0;
  if (count > 0) return { ...state, status: { kind: "invalid", count } };
  const canUndo = !state.isUndone && state.dirty.size === 0 && former !== undefined && namesIn(former).length > 0;
  return { ...state, status: { kind: "saved" }, undo: canUndo ? former : undefined };
}

type FailedOutcome = Extract<SaveOutcome<PreferencesPatch>, { kind: "failed" }>;

function failedRun(
  before: FormState,
  run: SaveRun,
  { error, sent }: FailedOutcome,
  truth: Values | undefined,
  focused: Focused,
): Step {
  // Nothing was sent: the outcome of an earlier save stays unknown.
  const restored = !sent && run.sentBefore ? { ...before, sent: withSent(before.sent, run.sentBefore) } : before;
  const step = truth ? broughtBack(restored, truth, focused) : { state: restored, saved: {} };
  const state = truth ? rebased(step.state, truth, focused) : step.state;
  // Without truth for every sent field, it is unknown how many were not saved.
  const isAllSaved = truth !== undefined && state.sent.missed === 0 && !isOpen(state.sent);
  return { state: statusAfter(state, run, error, sent, isAllSaved), saved: step.saved };
}

function statusAfter(
  state: FormState,
  run: SaveRun,
  error: unknown,
  sent: PreferencesPatch | undefined,
  isAllSaved: boolean,
): FormState {
  const refused = refusedPreference(error, namesIn(sent ?? {}));
  // Not at a box whose text has changed since: that is another value.
  if (refused && state.dirty.has(refused.name) && isBeingSent(state, run, refused.name))
    return { ...withError(state, refused.name, refused.message), status: { kind: "invalid", count: 1 } };
  if (isAllSaved) return saved(state, run);
  const { reach } = failureOf(error);
  const mayBeSaved = reach === "partly" || reach === "unknown";
  return failed(state, { kind: isOpen(state.sent) && (mayBeSaved || !sent) ? "unknown" : "failed", error });
}

/** The user stopped waiting, or the queue could not be entered. The outcome of an earlier save stays unknown. */
export function turnMissed(state: FormState, error: unknown): FormState {
  const { run } = state;
  if (!run) return state;
  return { ...state, run: undefined, status: statusWithoutTurn(state, run, error) };
}

function statusWithoutTurn({ sent }: FormState, { statusBefore }: SaveRun, error: unknown): SaveStatus {
  if (failureOf(error).meaning === "stopped") return statusBefore.kind === "unknown" ? statusBefore : { kind: "idle" };
  return { kind: isOpen(sent) ? "unknown" : "failed", error };
}

/** Whether a field became clean by itself: it was found already saved. Sending it again could undo a later change. */
function hasFollowed(state: FormState, run: SaveRun, name: FieldName): boolean {
  return !state.dirty.has(name) && decisionsOn(state, name) === run.decisions.get(name);
}

/** Compares the submitted values: a box whose edit was undone since then follows the value from elsewhere. */
function hasConflict(state: FormState, values: Values, baseline: Values, truth: Values): boolean {
  return namesIn(values).some((name) => {
    const { equal } = fieldNamed(name);
    const theirs = truth[name];
    const isChanged = theirs !== undefined && !equal(theirs, values[name]) && !equal(theirs, baseline[name]);
    // A dirty field without a conflict: the user has resolved it meanwhile.
    return isChanged && !state.dirty.has(name);
  });
}

function nonEmpty(name: FieldName, issue: string | undefined): [FieldName, string][] {
  return issue === undefined ? [] : [[name, issue]];
}
