import type { FieldName, StoredValues } from "./fields";
import { fieldNamed } from "./fieldNamed";

/** What a section has sent: until it is answered, and what was saved until a read has shown that it is kept. */
export class SentValues {
  /** Not answered yet, or nobody knows. */
  #open: Partial<StoredValues> = {};
  /** How many fields of it are known not to have been saved. */
  #missed = 0;
  /** What the fields that were saved were before. */
  readonly #unconfirmed = new Map<FieldName, unknown>();

  /** Gives what was open before, for the case that these never leave. */
  send(values: Partial<StoredValues>): Partial<StoredValues> {
    const before = this.#open;
    this.#open = values;
    this.#missed = 0;
    return before;
  }

  isOpen(): boolean {
    return namesOf(this.#open).length > 0;
  }

  /** Whether newer truth is what was sent: ours, and no conflict. */
  isOurs(name: FieldName, theirs: unknown): boolean {
    return this.#open[name] !== undefined && fieldNamed(name).equal(this.#open[name], theirs);
  }

  /** Whatever becomes of it, it is no longer wanted. */
  forget(): void {
    this.#open = {};
  }

  /** The server took these values, in place of those before. */
  saved(values: Partial<StoredValues>, before: Partial<StoredValues>): void {
    this.#open = {};
    for (const name of namesOf(values)) {
      if (values[name] !== undefined && !fieldNamed(name).equal(before[name], values[name]))
        this.#unconfirmed.set(name, before[name]);
    }
  }

  /** The first read after a save. Gives the fields that are as before it, which is not what the baseline says. */
  confirm(truth: Partial<StoredValues>, baseline: Partial<StoredValues>): FieldName[] {
    const known = [...this.#unconfirmed].filter(([name]) => truth[name] !== undefined);
    for (const [name] of known) this.#unconfirmed.delete(name);
    const isLost = ([name, before]: [FieldName, unknown]) => {
      const { equal } = fieldNamed(name);
      return equal(truth[name], before) && !equal(truth[name], baseline[name]);
    };
    return known.filter(isLost).map(([name]) => name);
  }

  /** What was read back of some fields or all: gives what of them was saved, and how many were not since it was sent. */
  readBack(truth: Partial<StoredValues>): { saved: Partial<StoredValues>; missed: number } {
    const names = namesOf(this.#open);
    const known = names.filter((name) => truth[name] !== undefined);
    const saved = known.filter((name) => fieldNamed(name).equal(truth[name], this.#open[name]));
    this.#missed += known.length - saved.length;
    const sent = this.#open;
    this.#open = pick(
      sent,
      names.filter((name) => !known.includes(name)),
    );
    return { saved: pick(sent, saved), missed: this.#missed };
  }
}

function namesOf(values: Partial<StoredValues>): FieldName[] {
  return Object.keys(values) as FieldName[];
}

function pick(values: Partial<StoredValues>, names: readonly FieldName[]): Partial<StoredValues> {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
