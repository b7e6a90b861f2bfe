import type { RouterNavigation } from "./RouterNavigation";

/** The unsaved changes at one moment. */
export interface UnsavedSnapshot {
  /** Number of unsaved changes: one for each dirty field; a password counts as one. */
  readonly count: number;
  /** Ids of the sections with unsaved changes, in the page's order, including the ids of the host's own forms. */
  readonly sections: readonly string[];
  /** Whether one of them is being saved. */
  readonly saving: boolean;
  /** Whether one of them waits for another tab to finish saving. */
  readonly waiting: boolean;
  /** Those of `sections` that are not on the page: their tab is not open, or the user left their route. */
  readonly offPage: readonly string[];
  /** Those of `sections` that need the user's attention: for a refused field, a conflict, a save that failed or
   * whose outcome is unknown, or because the token may not change it.
   */
  readonly stuck: readonly string[];
  /** Those of `sections` that wait for the user: not those whose changes are saved at once (`save="change"`). */
  readonly toSave: readonly string[];
}

/**
 * The unsaved changes of the users that the providers speak for.
 *
 * An object made by {@link createUnsavedChanges} outlives the provider that it is passed to: a section shown again has
 * the same user's edits. They are held in memory only, until Discard or another user's sign-in. While there are edits,
 * the browser asks before the page is closed: call `discardAll` or `endSession` before you drop the object. Passwords,
 * codes and keys are never held, except a password while it is being saved.
 */
export interface UnsavedChanges extends UnsavedSnapshot {
  /** Returns the same object until something in it changes. */
  getSnapshot: () => UnsavedSnapshot;
  /** Calls the listener after each change of the snapshot or `shouldBlock`. Returns the function that unsubscribes. */
  subscribe: (listener: () => void) => () => void;
  /**
   * Saves everything: the preferences of all sections in one PATCH for each user (and a second one for edits made
   * during a section's own save), then each form of the host's, and a password last. A change that is refused or in
   * conflict stays, and its section says so. Resolves to whether nothing is left unsaved.
   */
  saveAll: () => Promise<boolean>;
  /** Resets every section to its saved values, except sections that are being saved. */
  discardAll: () => void;
  /**
   * Whether leaving now would lose changes, for a router's blocker. False once the session ends, and for a navigation
   * that changes only the query or the part behind the `#`, if the router passes it.
   */
  shouldBlock: (navigation?: RouterNavigation) => boolean;
  /**
   * Call it when the session ends (a sign-out, a refused refresh): the page can then be left without a question, and
   * the edits stay for the same user. The next edit, or the first answer to a new access token, undoes
   * this.
   */
  endSession: () => void;
}
