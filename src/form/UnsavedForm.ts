/** A form that contributes to the page's unsaved changes. */
export interface PageForm {
  /** The form's entry in `sections`. */
  readonly id: string;
  /** Calls the listener after each change. Returns the function that unsubscribes it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Number of unsaved changes. A password counts as one. */
  readonly count: () => number;
  readonly isSaving: () => boolean;
  /** Whether it waits for another tab to finish saving. */
  readonly isWaiting: () => boolean;
  /** Whether its changes are saved without the user, so that they need neither a mark nor a bar. @default false */
  readonly savesItself?: () => boolean;
  /**
   * Whether it cannot be saved before the user has looked at it.
   *
   * @default after its last save by "Save all" has failed
   */
  readonly needsAttention?: () => boolean;
  /** Whether the user has to correct a field before it can be saved. @default false */
  readonly isInvalid?: () => boolean;
  readonly discard: () => void;
  /** Focuses the control of the last edit. */
  readonly focusLastEdit: () => void;
  /** Focuses the first invalid field. Returns false if there is none. */
  readonly focusInvalid: () => boolean;
  /** Returns the form's element, while it is on the page. */
  readonly element: () => HTMLElement | null;
}

/** A form outside the preference table, such as the password form or a host's own form. It is saved separately. */
export interface UnsavedForm extends PageForm {
  readonly title: string;
  /** Opens the form where it is closed, and focuses it. @default `focusLastEdit` */
  readonly open?: () => void;
  /** The user whose form it is (`ownerOf`). @default undefined: it counts whoever has signed in */
  readonly owner?: string;
  /** Whether it can still be saved after it has left the page. It then counts until that has ended. @default false */
  readonly outlivesPage?: boolean;
  /** Whether saving it ends the session. It is then saved last, and only once all else is saved. @default false */
  readonly endsSession?: boolean;
  /** Saves the form. Resolves to false if that failed. */
  readonly save: () => Promise<boolean>;
}
