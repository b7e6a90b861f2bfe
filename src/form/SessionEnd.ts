/**
 * Whether the user's session has ended, so that the page may be left with unsaved changes.
 *
 * An edit shows that it goes on, and so does an answer of the server: any, if the server had asked for a new sign-in;
 * one to a new access token, if the session was ended here, because the old token still works for a while.
 */
export class SessionEnd {
  /** The sessions that have ended; `"any"` if the server asks for a new sign-in. */
  #ended: readonly unknown[] | "any" | undefined;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** The session was ended here: by a sign-out or a new password. */
  end(sessions: readonly unknown[]): void {
    this.#set(sessions);
  }

  /** The server asks for a new sign-in. */
  awaitSignIn(): void {
    this.#set("any");
  }

  /** The server has answered in this session. */
  answered(session: unknown): void {
    if (this.#ended === "any" || this.#ended?.includes(session) === false) this.#set(undefined);
  }

  /** The user works on. */
  undo(): void {
    this.#set(undefined);
  }

  #set(ended: readonly unknown[] | "any" | undefined): void {
    const hadEnded = this.hasEnded;
    this.#ended = ended;
    if (this.hasEnded !== hadEnded) this.#onChange();
  }
}
