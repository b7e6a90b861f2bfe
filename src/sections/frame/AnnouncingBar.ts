import type { UnsavedForms } from "../../form/UnsavedForms";

/** The bar of unsaved changes, as the feet of the sections need to know it. */
interface ShownBar {
  isShown: boolean;
  /** Whether one of its buttons was pressed, whose outcome it says. */
  isPressed: boolean;
}

/** Knows the bar of unsaved changes that is on the page, so that the feet of the sections do not announce the same. */
class AnnouncingBar {
  readonly #forms: UnsavedForms;
  readonly #listeners = new Set<() => void>();
  #bar: ShownBar | undefined;

  constructor(forms: UnsavedForms) {
    this.#forms = forms;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const unsubscribe = this.#forms.subscribe(listener);
    return () => {
      this.#listeners.delete(listener);
      unsubscribe();
    };
  };

  /** Records the bar that is on the page, in sight or not; undefined once it is gone. */
  set(bar: ShownBar | undefined): void {
    if (this.#bar?.isShown === bar?.isShown && this.#bar?.isPressed === bar?.isPressed) return;
    this.#bar = bar;
    for (const listener of this.#listeners) listener();
  }

  /**
   * Returns what the bar announces: that changes are unsaved and how their save goes, and after a press in the bar also
   * the outcome. Undefined if there is no bar.
   */
  readonly getAnnounced = (): "unsaved" | "all" | undefined => {
    // With the second section the bar appears: the feet know before the bar is there.
    if (!this.#bar || !(this.#bar.isShown || this.#forms.toSave.length > 1)) return undefined;
    return this.#bar.isPressed ? "all" : "unsaved";
  };
}

const bars = new WeakMap<UnsavedForms, AnnouncingBar>();

/** Returns the bar of these unsaved changes, whose sections may be in several providers. */
export function announcingBarOf(forms: UnsavedForms): AnnouncingBar {
  const bar = bars.get(forms) ?? new AnnouncingBar(forms);
  bars.set(forms, bar);
  return bar;
}
