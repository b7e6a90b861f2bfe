import type { PreferencesPatch } from "../api/SettingPatch";
import type { Account } from "./account";
import { buildPatch } from "./buildPatch";
import type { FieldName, StoredValues } from "./fields";
import { fieldNamed } from "./fieldNamed";
import { mayHaveSaved } from "./mayHaveSaved";
import type { PreferenceForm } from "./PreferenceForm";
import { refusedField } from "./refusedField";
import type { SaveOutcome } from "./SaveRequest";
import type { SaveStatus } from "./SaveStatus";
import { fieldsOf, readValues } from "./sections";

/** What one form has submitted, on its way through the queue and back. */
export class Submission {
  readonly #form: PreferenceForm;
  /** The dirty fields' values as they were at submit, less what another form of the same save sends otherwise. */
  #values: Partial<StoredValues>;
  /** What they were compared with then. */
  readonly #baseline: Partial<StoredValues>;
  readonly #decisions: ReadonlyMap<FieldName, number>;
  /** What an earlier save had sent, whose end nobody knows yet. */
  #sentBefore: Partial<StoredValues> | undefined;
  /** What an earlier save of unknown end is now known to have saved. */
  #found: PreferencesPatch = {};
  /** It has met a conflict: nothing of it is sent, and its form waits for the choice. */
  #waits = false;

  constructor(form: PreferenceForm, values: Partial<StoredValues>) {
    this.#form = form;
    this.#values = values;
    this.#baseline = form.store.baseline;
    this.#decisions = new Map(namesOf(values).map((name) => [name, form.store.decisions(name)]));
  }

  /** Makes this form's part of the patch, against the truth of this moment. Takes what is in the patch already. */
  patchAgainst(account: Partial<Account>, patch: PreferencesPatch): PreferencesPatch {
    const { store, getInputs, follow, rebase } = this.#form;
    const truth = this.#read(account);
    if (store.hasSent()) {
      const { saved, followed } = store.readBack(truth, getInputs());
      this.#found = saved;
      follow(followed);
    }
    rebase(truth);
    this.#values = keep(this.#values, (name) => !this.#hasFollowed(name));
    if (store.getSnapshot().conflicts.size > 0 || this.#hasConflict(truth)) {
      this.#waits = true;
      store.setSave({ kind: "idle" });
      return {};
    }

    const others: Partial<StoredValues> = patch;
    this.#values = keep(
      this.#values,
      (name, value) => others[name] === undefined || fieldNamed(name).equal(others[name], value),
    );
    const part = buildPatch({ ...store.baseline, ...truth }, this.#values);
    this.#sentBefore = store.sending(part);
    return part;
  }

  setSave(save: SaveStatus): void {
    if (!this.#waits) this.#form.store.setSave(save);
  }

  /** Takes in how the save ended. Gives what of this form is known to be saved now, beside the patch that was taken. */
  end(outcome: SaveOutcome<PreferencesPatch>): PreferencesPatch {
    if (this.#waits) return this.#found;
    const { store, getInputs, follow, rebase, refuse } = this.#form;
    if (outcome.kind === "saved") {
      follow(store.saved(this.#values, getInputs()));
      store.setSave({ kind: "saved" });
      return this.#found;
    }

    const { error, sent = {}, truth } = outcome;
    if (!outcome.sent && this.#sentBefore) store.sending(this.#sentBefore);
    const values = truth && this.#read(truth);
    // Not read back: how much was missed nobody knows.
    const { saved, missed, followed } = values
      ? store.readBack(values, getInputs())
      : { saved: {}, missed: 1, followed: [] };
    follow(followed);
    if (values) rebase(values);

    const refused = refusedField(error, Object.keys(sent) as FieldName[]);
    if (refused && refused.name in this.#values && store.getSnapshot().dirty.has(refused.name)) {
      store.setSave({ kind: "invalid", count: 1 });
      refuse(refused);
    } else if (missed === 0) store.setSave({ kind: "saved" });
    else
      store.failed({ kind: store.hasSent() && (mayHaveSaved(error) || !outcome.sent) ? "unknown" : "failed", error });
    return { ...this.#found, ...saved };
  }

  #read(account: Partial<Account>): Partial<StoredValues> {
    return readValues(account, fieldsOf(this.#form.section));
  }

  // Clean since, and not by the user: it was found saved already. Sending it again could undo what came after.
  #hasFollowed(name: FieldName): boolean {
    const { store } = this.#form;
    return !store.getSnapshot().dirty.has(name) && store.decisions(name) === this.#decisions.get(name);
  }

  // Compared as submitted: the box may have been put back since, and then follows what is saved elsewhere.
  #hasConflict(truth: Partial<StoredValues>): boolean {
    return namesOf(this.#values).some((name) => {
      const value = this.#values[name];
      const { equal } = fieldNamed(name);
      const changed =
        truth[name] !== undefined && !equal(truth[name], value) && !equal(truth[name], this.#baseline[name]);
      // Still dirty and in no conflict: the user has chosen meanwhile.
      return changed && !this.#form.store.getSnapshot().dirty.has(name);
    });
  }
}

function namesOf(values: Partial<StoredValues>): FieldName[] {
  return Object.keys(values) as FieldName[];
}

function keep(
  values: Partial<StoredValues>,
  test: (name: FieldName, value: unknown) => boolean,
): Partial<StoredValues> {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => test(name as FieldName, value)));
}
