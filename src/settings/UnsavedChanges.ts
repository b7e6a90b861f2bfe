import type { PreferenceForm } from "./PreferenceForm";
import { isBusy, type SaveStatus } from "./SaveStatus";
import { sectionOrder, type SectionId } from "./sections";

/** A form of the page as its unsaved changes are counted, saved and discarded. */
export interface UnsavedForm {
  readonly section: SectionId;
  subscribe: (listener: () => void) => () => void;
  /** How many changes are unsaved: one a field; a password is one. */
  count: () => number;
  /** How its last save ended, or where it is. */
  save: () => SaveStatus;
  discard: () => void;
  /** Puts the focus where the last edit was. */
  focus: () => void;
  /** Puts the focus on the first field that is wrong; false where none is. */
  focusInvalid: () => boolean;
  /** The form's element, while it is on the page. */
  element: () => HTMLElement | null;
  /** How it is saved: preferences join one PATCH, what holds credentials goes alone. */
  saveBy: { with: PreferenceForm } | { alone: () => Promise<void> };
}

export interface UnsavedSnapshot {
  /** How many fields are unsaved. */
  readonly count: number;
  /** Which sections they are in, in the page's order. */
  readonly sections: readonly SectionId[];
  /** Whether one of them is being saved. */
  readonly saving: boolean;
  /** Whether one of them waits for another tab to finish saving. */
  readonly waiting: boolean;
}

/** What is unsaved in all forms below one provider. Tells its listeners only when the snapshot changed. */
export class UnsavedChanges {
  #snapshot: UnsavedSnapshot = { count: 0, sections: [], saving: false, waiting: false };
  readonly #forms = new Map<UnsavedForm, () => void>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): UnsavedSnapshot => this.#snapshot;

  /** A form is on the page. Gives what to call when it is gone. */
  add(form: UnsavedForm): () => void {
    this.#forms.set(form, form.subscribe(this.#count));
    this.#count();
    return () => {
      this.#forms.get(form)?.();
      this.#forms.delete(form);
      this.#count();
    };
  }

  /** The forms with something unsaved, in the page's order. */
  dirtyForms(): UnsavedForm[] {
    const dirty = [...this.#forms.keys()].filter((form) => form.count() > 0);
    return dirty.sort((a, b) => sectionOrder.indexOf(a.section) - sectionOrder.indexOf(b.section));
  }

  readonly #count = (): void => {
    const forms = this.dirtyForms();
    const count = forms.reduce((sum, form) => sum + form.count(), 0);
    const sections = [...new Set(forms.map(({ section }) => section))];
    const saving = forms.some((form) => isBusy(form.save()));
    const waiting = forms.some((form) => form.save().kind === "waiting");
    const before = this.#snapshot;
    if (
      before.count === count &&
      before.saving === saving &&
      before.waiting === waiting &&
      before.sections.join() === sections.join()
    )
      return;
    this.#snapshot = { count, sections, saving, waiting };
    for (const listener of this.#listeners) listener();
  };
}
