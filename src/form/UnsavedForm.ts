/** A form among the page's unsaved changes. */
export interface PageForm {
  /** Names it among `sections`. */
  readonly id: string;
  /** Calls the listener after each change. Returns the function that ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** How many changes are unsaved. A password is one. */
  readonly count: () => number;
  readonly isSaving: () => boolean;
  /** Whether it waits for another tab to finish saving. */
  readonly isWaiting: () => boolean;
  readonly discard: () => void;
  /** Puts the focus where the last edit was. */
  readonly focusLastEdit: () => void;
  /** Puts the focus on the first field that is wrong. Returns false where none is. */
  readonly focusInvalid: () => boolean;
  /** Returns the form's element, while it is on the page. */
  readonly element: () => HTMLElement | null;
}

/** A form outside the preference table that joins them: the password's, or one of the host's. It is saved by itself. */
export interface UnsavedForm extends PageForm {
  readonly title: string;
  /** Saves it. Returns false where that failed. */
  readonly save: () => Promise<boolean>;
}
