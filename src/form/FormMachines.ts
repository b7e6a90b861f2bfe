import type { Account } from "../account/Account";
import type { PreferenceSectionId } from "../settings/preference";
import type { FieldName } from "../settings/fields";
import { sectionOrder } from "../settings/sections";
import { FormMachine, type FormListener } from "./FormMachine";

/** The forms of the preference sections, one for each section and owner. */
export class FormMachines {
  readonly #machines = new Map<string, FormMachine>();
  /** Forms of former users. React may still show them for a moment. */
  readonly #dropped = new WeakSet<FormMachine>();
  readonly #onChange: () => void;
  readonly #listener: FormListener;
  readonly #lockedFor: (owner: string) => ReadonlySet<FieldName> | undefined;

  /**
   * `onChange` is called after each change of a form. `lockedFor` returns the fields that an owner's forms must not
   * change.
   */
  constructor(
    onChange: () => void,
    listener: FormListener,
    lockedFor: (owner: string) => ReadonlySet<FieldName> | undefined = () => undefined,
  ) {
    this.#lockedFor = lockedFor;
    this.#onChange = onChange;
    this.#listener = listener;
  }

  /**
   * Returns the form of a section: the existing one with its edits, or a new one that shows the account, which is kept
   * unless `keeps` is false.
   */
  get(section: PreferenceSectionId, owner: string, account: Partial<Account>, keeps = true): FormMachine {
    const known = this.#machines.get(keyOf(section, owner));
    if (known) return known;
    const machine = new FormMachine(section, owner, account, this.#listener);
    machine.lock(this.#lockedFor(owner));
    machine.subscribe(() => {
      this.#keepOrDrop(machine);
      this.#onChange();
    });
    if (keeps) this.#machines.set(keyOf(section, owner), machine);
    return machine;
  }

  all(): FormMachine[] {
    return [...this.#machines.values()];
  }

  /** Returns the forms of an owner. */
  of(owner: string): FormMachine[] {
    return this.all().filter((machine) => machine.owner === owner);
  }

  /** Returns the dirty forms in the order of the official page. */
  dirty(): FormMachine[] {
    const dirty = this.all().filter((machine) => machine.count() > 0);
    return dirty.sort((a, b) => sectionOrder.indexOf(a.section) - sectionOrder.indexOf(b.section));
  }

  /** Drops the forms of all owners that are not to be kept, with their edits. */
  dropUnless(isKept: (owner: string) => boolean): void {
    for (const [key, machine] of this.#machines) {
      if (isKept(machine.owner)) continue;
      this.#machines.delete(key);
      this.#dropped.add(machine);
    }
  }

  /** A clean form needs no memory while it is off the page. React may show the same form again after that. */
  #keepOrDrop(machine: FormMachine): void {
    const key = keyOf(machine.section, machine.owner);
    const current = this.#machines.get(key);
    if (machine.isOnPage() || machine.isNeeded()) {
      if (!current && !this.#dropped.has(machine)) this.#machines.set(key, machine);
    } else if (current === machine) this.#machines.delete(key);
  }
}

function keyOf(section: PreferenceSectionId, owner: string): string {
  return `${owner} ${section}`;
}
