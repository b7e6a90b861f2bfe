import { isRendered } from "../browser/apis";
import type { SaveAlone } from "../saving/SaveAlone";
import type { UnsavedForm } from "./UnsavedForm";

/** The forms outside the preference table, and their saves. */
export class FormsAlone {
  /** The function that unsubscribes from each form. */
  readonly #forms = new Map<UnsavedForm, () => void>();
  readonly #saves = new Map<string, { owner: string; save: SaveAlone }>();
  /** Forms that have left the page and may still have to be saved. */
  readonly #leaving = new Set<UnsavedForm>();
  readonly #onChange: () => void;
  readonly #onEdit: () => void;

  /** `onChange` is called after each change of a form, `onEdit` after those that add unsaved changes. */
  constructor(onChange: () => void, onEdit: () => void) {
    this.#onChange = onChange;
    this.#onEdit = onEdit;
  }

  /** Adds a form. Returns the function that removes it with its component (see `outlivesPage`). */
  add(form: UnsavedForm): () => void {
    let count = form.count();
    const unsubscribe = form.subscribe(() => {
      const before = count;
      count = form.count();
      if (count > before) this.#onEdit();
      this.#onChange();
    });
    this.#forms.get(form)?.();
    this.#forms.set(form, unsubscribe);
    this.#leaving.delete(form);
    this.#onChange();
    return () => {
      this.#leaving.add(form);
      this.#onChange();
    };
  }

  /** Removes the forms that have left the page, unless they are being saved or `isToBeSaved`. */
  removeLeaving(isToBeSaved: (form: UnsavedForm) => boolean): void {
    for (const form of this.#leaving) {
      if (form.outlivesPage && (form.isSaving() || isToBeSaved(form))) continue;
      this.#forms.get(form)?.();
      this.#forms.delete(form);
      this.#leaving.delete(form);
    }
  }

  /** Returns the dirty forms. Those that end the session come last. */
  dirty(): UnsavedForm[] {
    const dirty = [...this.#forms.keys()].filter((form) => form.count() > 0);
    return dirty.sort((a, b) => Number(a.endsSession ?? false) - Number(b.endsSession ?? false));
  }

  /** Opens and focuses a form. Returns whether it is on the page, and shown. */
  focus(id: string): boolean {
    const form = [...this.#forms.keys()].find((each) => {
      const element = each.id === id && each.element();
      return element && element.isConnected && isRendered(element);
    });
    if (form) (form.open ?? form.focusLastEdit)();
    return form !== undefined;
  }

  titleOf(id: string): string | undefined {
    return [...this.#forms.keys()].find((form) => form.id === id)?.title;
  }

  /** Returns the save of a form: the same for each component that shows the form. `create` makes the first. */
  saveOf(id: string, owner: string, create: () => SaveAlone): SaveAlone {
    const key = `${owner} ${id}`;
    const { save } = this.#saves.get(key) ?? { save: create() };
    this.#saves.set(key, { owner, save });
    return save;
  }

  /** Drops the saves of all owners that are not to be kept. One under way ends without them. */
  dropUnless(isKept: (owner: string) => boolean): void {
    for (const [key, { owner }] of this.#saves) if (!isKept(owner)) this.#saves.delete(key);
  }
}
