export interface UnsavedSnapshot {
  /** How many changes are unsaved: one a field; a password is one. */
  readonly count: number;
  /** The sections that they are in, in the page's order: ids of the library's sections, and those of the host's own forms. */
  readonly sections: readonly string[];
  /** Whether one of them is being saved. */
  readonly saving: boolean;
  /** Whether one of them waits for another tab to finish saving. */
  readonly waiting: boolean;
  /** Those of the sections that are not on the page now: their tab is closed, or their route was left. */
  readonly offPage: readonly string[];
  /** Those of them that need the person: a refused field, a conflict, a save that failed. */
  readonly stuck: readonly string[];
}

/**
 * The unsaved changes of one user: what the page's forms hold and the server does not.
 *
 * Made by {@link createUnsavedChanges} and given to a provider, it outlives that provider: edits of the same user are
 * there again when a section is shown again. They are in memory only, and gone after Discard, with another user and with
 * the last reference to this. Passwords, codes and keys are never among them.
 */
export interface UnsavedChanges extends UnsavedSnapshot {
  /** Returns the same object as long as nothing in it has changed. */
  getSnapshot: () => UnsavedSnapshot;
  /** Calls the listener after each change of the snapshot. Returns the function that ends that. */
  subscribe: (listener: () => void) => () => void;
  /**
   * Saves all of it: the preferences of all sections in one PATCH, then credentials alone. A change that is refused or in
   * conflict says so in its section and stays. Resolves when all of it has ended, to whether nothing is left.
   */
  saveAll: () => Promise<boolean>;
  /** Puts every section back to the values that are saved, except what is on its way to the server. */
  discardAll: () => void;
  /** Whether leaving now would lose something, for a router's blocker. False while the session ends. */
  shouldBlock: () => boolean;
  /**
   * The session ends (a sign-out, a refused refresh): nothing asks before the page is left any more, and the edits stay
   * for the same user. Over with the next edit or sign-in.
   */
  endSession: () => void;
}
