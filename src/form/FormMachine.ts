import { microtask } from "../browser/apis";
import type { Account, AccountResource } from "../account/Account";
import { readValues } from "../account/readValues";
import { resourcesOf } from "../account/sectionResources";
import { failureOf } from "../api/failures";
import type { PreferencesPatch } from "../api/SettingPatch";
import type { PreferenceForm, SubmittedBy, Turned } from "../saving/PreferenceForm";
import type { SaveOutcome } from "../saving/SaveRequest";
import type { SaveStatus } from "../saving/SaveStatus";
import { isBusy, isStopped } from "../saving/SaveStatus";
import type { FieldName } from "../settings/fields";
import type { PreferenceSectionId } from "../settings/preference";
import { fieldsOf } from "../settings/sections";
import { namesIn } from "../settings/values";
import type { Boxes } from "./Boxes";
import { isBeingSent, isSameInput } from "./fieldSteps";
import type { FormEvent, Resolution } from "./FormEvent";
import { untouched, type FormState, type HeldText } from "./FormState";
import type { PageForm } from "./UnsavedForm";
import { reduce } from "./reduce";
import { isOpen } from "./sentValues";

export interface FormListener {
  /** Called after each edit, held text, resolved conflict, undo and discard. */
  onEdit?: () => void;
  /** Called when changes are to be saved now, because the form saves at once. */
  onSaveDue?: (form: FormMachine) => void;
}

/**
 * The form of one section, without React. It outlives the section's component.
 *
 * The state changes only in `#dispatch`, through the pure `reduce`; attached boxes then show the changed inputs.
 */
export class FormMachine implements PreferenceForm, PageForm {
  readonly section: PreferenceSectionId;
  readonly owner: string;
  readonly resources: readonly AccountResource[];
  readonly #names: readonly FieldName[];
  readonly #boxes = new Set<Boxes>();
  readonly #listeners = new Set<() => void>();
  #state: FormState;
  #isToBeFocused = false;
  /** Whether boxes have been detached: a new form has missed nothing. */
  #wasAway = false;
  #isAtOnce = false;
  #locked: ReadonlySet<FieldName> = new Set();
  readonly #listener: FormListener;

  constructor(section: PreferenceSectionId, owner: string, account: Partial<Account>, listener: FormListener = {}) {
    this.#listener = listener;
    this.section = section;
    this.owner = owner;
    this.resources = resourcesOf(section);
    this.#names = fieldsOf(section);
    this.#state = untouched(readValues(account, this.#names));
  }

  readonly getSnapshot = (): FormState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Attaches boxes that are on the page, and shows the inputs in them. Returns the function that detaches them. */
  attachBoxes(boxes: Boxes): () => void {
    this.#boxes.add(boxes);
    for (const name of this.#names) boxes.show(name, this.#state.inputs[name]);
    this.#tell();
    if (this.#isToBeFocused && !this.focusInvalid()) this.focusLastEdit();
    this.#isToBeFocused = false;
    return () => {
      this.#boxes.delete(boxes);
      this.#wasAway = true;
      const { typing } = this.#state;
      // A box that has been removed does not tell that the focus left it.
      if (this.#isAtOnce && typing !== undefined) this.leave(typing);
      this.#tell();
    };
  }

  /** Sets whether each change is saved at once, or all of them when the user presses Save. */
  saveAtOnce(isAtOnce: boolean): void {
    if (this.#isAtOnce === isAtOnce) return;
    this.#isAtOnce = isAtOnce;
    this.saveChanges();
    this.#tell();
  }

  /** Saves all changes now, where they are saved at once, except those that a save under way holds already. */
  saveChanges(): void {
    const { dirty, typing, run } = this.#state;
    const isDue = (name: FieldName) => name !== typing && !isBeingSent(this.#state, run, name);
    if (this.#isAtOnce && [...dirty].some(isDue)) this.#listener.onSaveDue?.(this);
  }

  /**
   * Saves the changes again that only the network has kept from being saved, where they are saved at once. Nothing that
   * was refused is sent twice by itself.
   */
  retry(): void {
    const { status } = this.#state;
    const isCutOff = "error" in status && failureOf(status.error).isTransient;
    if (isCutOff || status.kind === "idle") this.saveChanges();
  }

  /** Whether its changes are saved without the user: they need neither a mark nor a bar. */
  savesItself(): boolean {
    const { conflicts, status } = this.#state;
    return this.#isAtOnce && conflicts.size === 0 && !isStopped(status);
  }

  get id(): string {
    return this.section;
  }

  /** Also counts a save under way whose value was typed back: its outcome makes the field dirty. */
  count(): number {
    return Math.max(this.#state.dirty.size, this.isSaving() ? 1 : 0);
  }

  isSaving(): boolean {
    return isBusy(this.#state.status);
  }

  /** Whether the last save has succeeded, and nothing was edited after it. */
  hasSaved(): boolean {
    return this.#state.status.kind === "saved";
  }

  isWaiting(): boolean {
    return this.#state.status.kind === "waiting";
  }

  isOnPage(): boolean {
    return this.#boxes.size > 0;
  }

  /** Whether dropping the form would lose edits, a save without a known outcome, or an undo. */
  isNeeded(): boolean {
    const { dirty, status, sent, undo } = this.#state;
    return dirty.size > 0 || isBusy(status) || isOpen(sent) || (this.#isAtOnce && undo !== undefined);
  }

  /** Locks fields that the user must not change: drops their edits, and ignores later ones. */
  lock(names: ReadonlySet<FieldName> = new Set()): void {
    this.#locked = names;
    this.#dispatch({ type: "locked", names: this.#names.filter((name) => names.has(name)) });
  }

  readonly edit = (name: FieldName, input: unknown): void => {
    if (this.#locked.has(name)) {
      // A box of the host's own may have taken the edit.
      for (const boxes of this.#boxes) boxes.show(name, this.#state.inputs[name]);
      return;
    }
    if (isSameInput(this.#state.inputs[name], input)) return;
    this.#dispatchEdit({ type: "edited", name, input, focused: this.#focused() });
    if (this.#state.typing !== name) this.saveChanges();
  };

  /** Records text in a control that is not in its value; undefined for none. */
  readonly hold = (name: FieldName, held: HeldText | undefined): void => {
    if (this.#locked.has(name)) return;
    if (held) this.#dispatchEdit({ type: "held", name, held });
    else this.#dispatch({ type: "held", name, held });
  };

  /** Takes the text of a control that leaves the page: as a new input, and what is still held. */
  leaveBehind(name: FieldName, input: unknown, held: HeldText | undefined): void {
    if (this.#locked.has(name)) return;
    if (!isSameInput(this.#state.inputs[name], input))
      this.#dispatch({ type: "edited", name, input, focused: undefined });
    this.#dispatch({ type: "held", name, held });
  }

  /** The focus left the text box of a field. */
  readonly leave = (name: FieldName): void => {
    if (!(name in this.#state.baseline)) return;
    this.#dispatch({ type: "left", name });
    if (this.#state.dirty.has(name)) this.saveChanges();
  };

  /** Takes newer truth (`answered`: see FormEvent). Returns the values of an earlier save that it shows to be saved. */
  takeTruth(account: Partial<Account>, answered: boolean): PreferencesPatch {
    const truth = readValues(account, this.#names);
    return namesIn(truth).length === 0
      ? {}
      : this.#dispatch({ type: "truthArrived", truth, answered, focused: this.#focused() });
  }

  /** Takes what was read while the form was off the page, where nobody told it. */
  catchUp(account: Partial<Account>): void {
    if (this.#wasAway) this.takeTruth(account, false);
  }

  readonly resolve = (name: FieldName, by: Resolution): void => {
    this.#dispatchEdit({ type: "resolved", name, by });
    // In a radio group the checked radio takes the focus, and React checks it after this event.
    microtask(() => this.focus(name));
    this.saveChanges();
  };

  /** Saves the values from before the last save again, if nothing newer has come. */
  readonly undo = (): void => {
    this.#dispatchEdit({ type: "undone" });
    this.saveChanges();
  };

  readonly discard = (): void => {
    this.#dispatchEdit({ type: "discarded" });
  };

  submit(by: SubmittedBy = "press"): boolean {
    const { run } = this.#state;
    this.#dispatch({ type: "submitted", by });
    return this.#state.run !== run;
  }

  takeTurn(account: Partial<Account>, others: PreferencesPatch): Turned {
    const truth = readValues(account, this.#names);
    const found = this.#dispatch({ type: "turnCame", truth, others, focused: this.#focused() });
    return { part: this.#state.run?.part, found };
  }

  showPhase(status: SaveStatus): void {
    this.#dispatch({ type: "phaseChanged", status });
  }

  end(outcome: SaveOutcome<PreferencesPatch>): PreferencesPatch {
    const by = this.#state.run?.by;
    const truth = outcome.kind === "failed" && outcome.truth ? readValues(outcome.truth, this.#names) : undefined;
    const saved = this.#dispatch({ type: "ended", outcome, truth, focused: this.#focused() });
    if (outcome.kind === "failed" && by === "press") this.focusInvalid();
    // A value that was taken back during the save differs from the saved one only now.
    if (this.hasSaved()) this.saveChanges();
    return saved;
  }

  missTurn(error: unknown): void {
    this.#dispatch({ type: "turnMissed", error });
  }

  isInvalid(): boolean {
    return this.#state.status.kind === "invalid";
  }

  focusInvalid(): boolean {
    const { status, errors, held } = this.#state;
    const first = this.#names.find((name) => errors.has(name) || held.get(name)?.refused === true);
    if (first === undefined || status.kind !== "invalid" || !this.isOnPage()) return false;
    this.focus(first);
    return true;
  }

  /** Focuses the field of the last edit, or the form if that field takes no focus any more. */
  focusLastEdit(): void {
    this.focus(this.#state.lastEdited);
  }

  /** Once boxes are attached, focuses the first invalid field, or else the field of the last edit. */
  focusOnceShown(): void {
    this.#isToBeFocused = true;
  }

  focus(name: FieldName | undefined): void {
    const [boxes] = this.#boxes;
    boxes?.focus(name);
  }

  /** Returns the form's element, while it is on the page. */
  element(): HTMLElement | null {
    const [boxes] = this.#boxes;
    return boxes?.element() ?? null;
  }

  #focused(): FieldName | undefined {
    for (const boxes of this.#boxes) {
      const name = boxes.focused();
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** Dispatches an event that the user has caused. It may change nothing, as a discard during a save. */
  #dispatchEdit(event: FormEvent): void {
    const before = this.#state;
    this.#dispatch(event);
    if (this.#state !== before) this.#listener.onEdit?.();
  }

  #dispatch(event: FormEvent): PreferencesPatch {
    const before = this.#state;
    const { state, saved } = reduce(before, event);
    this.#state = state;
    const changed = this.#names.filter((name) => state.inputs[name] !== before.inputs[name]);
    for (const boxes of this.#boxes) for (const name of changed) boxes.show(name, state.inputs[name]);
    if (state !== before) this.#tell();
    return saved;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
