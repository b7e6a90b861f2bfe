import type { ConfirmIdentity, SensitiveAction } from "./SensitiveAction";

/** Asks the host who the user is, one question at a time. */
export class IdentityQuestion {
  #isOpen = false;
  readonly #listeners = new Set<() => void>();
  readonly #callback: () => ConfirmIdentity | undefined;

  /** Takes a function that returns the host's present callback. */
  constructor(callback: () => ConfirmIdentity | undefined) {
    this.#callback = callback;
  }

  /** Whether the host is being asked: its dialog may be open. */
  readonly isOpen = (): boolean => this.#isOpen;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Resolves to whether an action may go on: at once to true if the host does not ask. A rejection is a no, and so is
   * another question while one is open.
   */
  async ask(action: SensitiveAction): Promise<boolean> {
    const confirm = this.#callback();
    if (!confirm) return true;
    if (this.#isOpen) return false;
    this.#set(true);
    try {
      return await confirm(action);
    } catch {
      return false;
    } finally {
      this.#set(false);
    }
  }

  #set(isOpen: boolean): void {
    this.#isOpen = isOpen;
    for (const listener of this.#listeners) listener();
  }
}
