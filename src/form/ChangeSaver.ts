import { microtask } from "../browser/apis";
import type { FormMachine } from "./FormMachine";
import { saveEnd } from "./saveEnds";

/**
 * Saves forms whose changes are saved at once: one PATCH at a time for each user. Changes made in the same moment, or
 * while such a save is under way, share the next one.
 */
export class ChangeSaver {
  readonly #changed = new Set<FormMachine>();
  readonly #underWay = new Set<string>();
  readonly #save: (forms: readonly FormMachine[]) => Promise<unknown>;

  constructor(save: (forms: readonly FormMachine[]) => Promise<unknown>) {
    this.#save = save;
  }

  add(form: FormMachine): void {
    const { owner } = form;
    this.#changed.add(form);
    if (this.#underWay.has(owner)) return;
    this.#underWay.add(owner);
    microtask(() => void this.#saveAllOf(owner));
  }

  async #saveAllOf(owner: string): Promise<void> {
    try {
      for (let forms = this.#take(owner); forms.length > 0; forms = this.#take(owner)) {
        // A save that the user has begun, as with Enter, holds the form.
        await Promise.all(forms.filter((form) => form.isSaving()).map(saveEnd));
        await this.#save(forms);
      }
    } finally {
      this.#underWay.delete(owner);
    }
  }

  #take(owner: string): FormMachine[] {
    const forms = [...this.#changed].filter((form) => form.owner === owner);
    for (const form of forms) this.#changed.delete(form);
    return forms;
  }
}
