import type { FieldName, InputValues, StoredValues } from "./fields";
import { fieldNamed } from "./fieldNamed";
import { isDirty } from "./isDirty";
import { rebase } from "./rebase";
import { isBusy, type SaveStatus } from "./SaveStatus";
import { SentValues } from "./SentValues";

/** What a section's look follows. A new object only when something in it changed. */
export interface SectionSnapshot {
  dirty: ReadonlySet<FieldName>;
  /** Fields that are dirty here and changed elsewhere, with what they changed to. */
  conflicts: ReadonlyMap<FieldName, unknown>;
  save: SaveStatus;
  /** How often the user has discarded: what a control holds beside its value starts anew with each. */
  discards: number;
}

/** What reading back has told of a save without a good answer. */
export interface ReadBack {
  /** What was saved all the same. */
  saved: Partial<StoredValues>;
  /** How many fields of all that was sent were not. */
  missed: number;
  /** The fields that the form must now show as the baseline has them. */
  followed: readonly FieldName[];
}

/**
 * The baseline of a section's form, and what follows from comparing it with the form's values.
 *
 * The values themselves stay in react-hook-form; this knows no React, and tells its listeners only when the
 * snapshot changed: a keystroke in a field that is dirty already tells nobody.
 */
export class SectionStore {
  baseline: Partial<StoredValues>;
  readonly #sent = new SentValues();
  /** Fields whose box holds something that is no value yet: typed, and neither taken nor refused, or refused. */
  readonly #held = new Set<FieldName>();
  /** How often the user has decided on each field's value. */
  readonly #decisions = new Map<FieldName, number>();
  #snapshot: SectionSnapshot = { dirty: new Set(), conflicts: new Map(), save: { kind: "idle" }, discards: 0 };
  readonly #listeners = new Set<() => void>();

  constructor(baseline: Partial<StoredValues>) {
    this.baseline = baseline;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): SectionSnapshot => this.#snapshot;

  /** The form's values that show the baseline. */
  inputs(): Partial<InputValues> {
    const inputs = this.#names().map((name) => [name, fieldNamed(name).toInput(this.baseline[name])] as const);
    return Object.fromEntries(inputs);
  }

  /** The user changed a field's value. */
  edited(name: FieldName, input: unknown): void {
    this.#decide(name);
    const theirs = this.#snapshot.conflicts.get(name);
    if (theirs !== undefined && !isDirty(name, theirs, input)) this.#settle(name, theirs);
    this.#mark(name, input);
    this.#forgetSave();
  }

  /** Says whether a field's box holds something that is no value yet: dirty, too, for it would be lost. */
  hold(name: FieldName, isHeld: boolean, input: unknown): void {
    if (isHeld === this.#held.has(name)) return;
    if (isHeld) this.#held.add(name);
    else this.#held.delete(name);
    this.#mark(name, input);
    if (isHeld) this.#forgetSave();
  }

  /** How often the user has changed a field or settled its conflict: what became clean without that has followed newer truth. */
  decisions(name: FieldName): number {
    return this.#decisions.get(name) ?? 0;
  }

  /**
   * Newer truth arrived. Gives the fields that the form must now show it in; the others stay as they are in the
   * form, dirty or in conflict.
   */
  rebase(truth: Partial<StoredValues>, inputs: Partial<InputValues>): FieldName[] {
    const followed: FieldName[] = [];
    for (const name of this.#names()) {
      const theirs = truth[name];
      if (theirs === undefined) continue;
      if (this.#sent.isOurs(name, theirs)) this.#settle(name, theirs);
      const outcome = rebase(name, this.baseline[name], inputs[name], theirs);
      // In a conflict even the old baseline's value is the person's own choice: it was typed back, not left alone.
      const chosen = this.#snapshot.conflicts.has(name) && isDirty(name, theirs, inputs[name]);
      switch (outcome === "follow" && chosen ? "conflict" : outcome) {
        case "follow":
          this.#settle(name, theirs);
          this.#mark(name, fieldNamed(name).toInput(theirs));
          followed.push(name);
          break;
        case "keep":
          this.#update({ conflicts: withoutKey(this.#snapshot.conflicts, name) });
          this.#mark(name, inputs[name]);
          break;
        case "conflict":
          this.#conflict(name, theirs);
          break;
      }
    }
    return followed;
  }

  /** The user keeps what is in the box: theirs becomes the baseline that it is compared with. */
  keepMine(name: FieldName, input: unknown): void {
    const theirs = this.#snapshot.conflicts.get(name);
    this.#decide(name);
    if (theirs !== undefined) this.#settle(name, theirs);
    this.#mark(name, input);
  }

  /** Both sides' changes in one value, as the form holds it; undefined where the field has no such thing. */
  merged(name: FieldName, input: unknown): unknown {
    const { merge, schema, toInput } = fieldNamed(name);
    const mine = schema.safeParse(input);
    const theirs = this.#snapshot.conflicts.get(name);
    return merge && mine.success && theirs !== undefined
      ? toInput(merge(this.baseline[name], mine.data, theirs))
      : undefined;
  }

  /** These values are on their way to the server. Gives what was before, for the case that they never leave. */
  sending(values: Partial<StoredValues>): Partial<StoredValues> {
    return this.#sent.send(values);
  }

  /** Whether something was sent that nobody knows the end of. */
  hasSent(): boolean {
    return this.#sent.isOpen();
  }

  /**
   * The server took these values: they are the baseline now, whatever has been typed since. Gives the fields that the
   * form must now show so, as {@link rebase} does.
   */
  saved(values: Partial<StoredValues>, inputs: Partial<InputValues>): FieldName[] {
    this.#sent.saved(values, this.baseline);
    return this.#take(values, inputs);
  }

  /**
   * The first read after a save. Gives the fields that are as before it: the server has lost them to a PATCH from
   * elsewhere that overlapped with it, and they are dirty again.
   */
  confirm(truth: Partial<StoredValues>, inputs: Partial<InputValues>): FieldName[] {
    const lost = this.#sent.confirm(truth, this.baseline);
    for (const name of lost) {
      this.#settle(name, truth[name]);
      this.#mark(name, inputs[name]);
    }
    return lost;
  }

  /** What was sent had no good answer, and this is what was read back, of some fields or all. */
  readBack(truth: Partial<StoredValues>, inputs: Partial<InputValues>): ReadBack {
    const { saved, missed } = this.#sent.readBack(truth);
    return { saved, missed, followed: this.#take(saved, inputs) };
  }

  /** The user discards: every field goes back to the newest truth that is known. */
  discard(): void {
    for (const name of this.#names()) this.#decide(name);
    this.#sent.forget();
    this.#held.clear();
    for (const [name, theirs] of this.#snapshot.conflicts) this.baseline = { ...this.baseline, [name]: theirs };
    this.#update({
      dirty: new Set(),
      conflicts: new Map(),
      save: { kind: "idle" },
      discards: this.#snapshot.discards + 1,
    });
  }

  /** A save has failed, or nobody knows: said as long as there is something to save. */
  failed(save: SaveStatus): void {
    this.setSave(this.#snapshot.dirty.size > 0 || this.hasSent() ? save : { kind: "idle" });
  }

  setSave(save: SaveStatus): void {
    if (save.kind === "idle" && this.#snapshot.save.kind === "idle") return;
    this.#update({ save });
  }

  /** These values are the baseline now. */
  #take(values: Partial<StoredValues>, inputs: Partial<InputValues>): FieldName[] {
    const followed: FieldName[] = [];
    for (const name of this.#names()) {
      const value = values[name];
      if (value !== undefined) this.#settle(name, value);
      const { schema, equal, toInput } = fieldNamed(name);
      const meant = schema.safeParse(inputs[name]);
      // An entry that can match nothing was dropped on its way: with it in the box, the list would stay dirty.
      if (value !== undefined && meant.success && equal(meant.data, value)) {
        followed.push(name);
        this.#mark(name, toInput(value));
      } else this.#mark(name, inputs[name]);
    }
    return followed;
  }

  #names(): FieldName[] {
    return Object.keys(this.baseline) as FieldName[];
  }

  #forgetSave(): void {
    const { save } = this.#snapshot;
    // What is not known to be saved is not known any better for an edit.
    if (!isBusy(save) && save.kind !== "unknown") this.setSave({ kind: "idle" });
  }

  #decide(name: FieldName): void {
    this.#decisions.set(name, this.decisions(name) + 1);
  }

  #settle(name: FieldName, baseline: unknown): void {
    this.baseline = { ...this.baseline, [name]: baseline };
    this.#update({ conflicts: withoutKey(this.#snapshot.conflicts, name) });
  }

  #mark(name: FieldName, input: unknown): void {
    const dirty =
      this.#snapshot.conflicts.has(name) || this.#held.has(name) || isDirty(name, this.baseline[name], input);
    if (dirty === this.#snapshot.dirty.has(name)) return;
    this.#update({ dirty: dirty ? new Set([...this.#snapshot.dirty, name]) : without(this.#snapshot.dirty, name) });
  }

  #conflict(name: FieldName, theirs: unknown): void {
    const known = this.#snapshot.conflicts.get(name);
    if (known !== undefined && fieldNamed(name).equal(known, theirs)) return;
    this.#update({ conflicts: new Map([...this.#snapshot.conflicts, [name, theirs]]) });
  }

  #update(change: Partial<SectionSnapshot>): void {
    const next = { ...this.#snapshot, ...change };
    if (
      next.dirty === this.#snapshot.dirty &&
      next.conflicts === this.#snapshot.conflicts &&
      next.save === this.#snapshot.save &&
      next.discards === this.#snapshot.discards
    )
      return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }
}

function without<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return set.has(value) ? new Set([...set].filter((each) => each !== value)) : set;
}

function withoutKey<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  return map.has(key) ? new Map([...map].filter(([each]) => each !== key)) : map;
}
