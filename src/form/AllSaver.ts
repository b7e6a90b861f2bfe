import type { FormMachine } from "./FormMachine";
import { cleaned, saveEnd } from "./saveEnds";
import type { PageForm, UnsavedForm } from "./UnsavedForm";

/** The forms that "Save all" saves. */
interface DirtyForms {
  /** Returns the forms of preferences that may be saved. */
  preferences: () => readonly FormMachine[];
  /** Returns the forms outside the preference table. Those that end the session come last. */
  alone: () => readonly UnsavedForm[];
  /** Returns all forms, in the page's order. */
  all: () => readonly PageForm[];
  /** Saves forms of preferences. Resolves to false if that failed or was stopped. */
  save: (forms: readonly FormMachine[]) => Promise<boolean>;
  /** Called when a run has ended. */
  onEnded: () => void;
}

/** Saves all dirty forms: the preferences first, in one PATCH, then each of the others by itself. */
export class AllSaver {
  readonly #dirty: DirtyForms;
  /** The forms outside the preference table that are still to be saved, and those that are being saved. */
  readonly #toBeSaved = new Set<UnsavedForm>();
  readonly #underWay = new Set<UnsavedForm>();
  /** Those whose last save failed here. */
  readonly #failed = new Set<UnsavedForm>();
  #saving: Promise<boolean> | undefined;

  constructor(dirty: DirtyForms) {
    this.#dirty = dirty;
  }

  /** Saves all forms; joins a run that is under way. Resolves to whether nothing is unsaved. */
  saveAll(): Promise<boolean> {
    this.#saving ??= this.saveAllBut(undefined).finally(() => (this.#saving = undefined));
    return this.#saving;
  }

  /** Saves all forms but one. Resolves to whether nothing else is unsaved. */
  async saveAllBut(id: string | undefined): Promise<boolean> {
    const alone = this.#dirty.alone().filter((form) => form.id !== id);
    for (const form of alone) this.#toBeSaved.add(form);
    const left = () => this.#dirty.all().filter((form) => form.id !== id);
    let isSaved = await this.#savePreferences();
    try {
      // After a failure, do not send the others: they would fail, too, and a password is not sent on a guess.
      for (const form of isSaved ? alone : []) {
        // Discarded, or gone from the page, while another form was saved; or already being saved.
        if (!left().includes(form) || form.isSaving() || this.#underWay.has(form)) continue;
        if (form.endsSession && left().length > 1) break;
        isSaved = (await this.#saveAlone(form)) && isSaved;
      }
    } finally {
      for (const form of alone) this.#toBeSaved.delete(form);
      this.#dirty.onEnded();
    }
    // Each form has focused its own first error; focus the first one on the page instead.
    if (alone.length > 0) this.#dirty.all().some((form) => form.focusInvalid());
    return isSaved && left().length === 0;
  }

  /** Whether a form waits for its save, also after it has left the page. */
  isToBeSaved(form: UnsavedForm): boolean {
    return this.#toBeSaved.has(form);
  }

  /** Whether a form's last save failed here. */
  hasFailed(form: UnsavedForm): boolean {
    return this.#failed.has(form);
  }

  /** Forgets the failures of forms that have no unsaved changes any more. */
  forgetFailuresBut(dirty: readonly UnsavedForm[]): void {
    for (const form of this.#failed) if (!dirty.includes(form)) this.#failed.delete(form);
  }

  async #saveAlone(form: UnsavedForm): Promise<boolean> {
    this.#underWay.add(form);
    try {
      const isSaved = await form.save();
      if (isSaved) this.#failed.delete(form);
      else this.#failed.add(form);
      if (isSaved) await cleaned(form);
      return isSaved;
    } finally {
      this.#underWay.delete(form);
    }
  }

  /** Saves the preferences of all sections, on the page or not. Resolves to false if that failed. */
  async #savePreferences(): Promise<boolean> {
    const dirty = this.#dirty.preferences();
    const busy = dirty.filter((machine) => machine.isSaving());
    const [isSaved, ...ends] = await Promise.all([
      this.#dirty.save(dirty.filter((machine) => !busy.includes(machine))),
      ...busy.map(saveEnd),
    ]);
    // Edited during their own save. One that was refused or stopped is not sent again by itself.
    const again = busy.filter((machine, index) => ends[index] === "saved" && machine.count() > 0);
    const isSavedAgain = await this.#dirty.save(again);
    return isSaved && isSavedAgain && !ends.some((end) => end === "failed" || end === "unknown");
  }
}
