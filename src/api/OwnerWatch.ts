import { CloudreveError } from "./CloudreveError";

/** The user whose account a client speaks for. */
export interface Owner {
  /** The user's name in query keys: the `userId` option if the host set it, otherwise a unique random name. */
  readonly key: string;
  /** Undefined until the first `GET /user/me` has answered. */
  readonly userId: string | undefined;
}

/**
 * Watches which user the client's access tokens belong to.
 *
 * A host may sign in another user at any time, in this tab or in another one. A token does not show its user, so the
 * first call with a new token waits until `GET /user/me` has shown whose token it is.
 */
export class OwnerWatch {
  #owner: Owner;
  #session = Symbol("session");
  /** The last token known as the owner's: the first token is taken without a check, each later one after a check. */
  #token: string | null | undefined;
  /** Whether the client has returned data of the owner. */
  #hasAnswered = false;
  #asking: { token: string | null; answer: Promise<void> } | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(userId?: string) {
    this.#owner = { key: userId ?? standIn(), userId };
  }

  readonly getSnapshot = (): Owner => this.#owner;

  /** Returns a value that changes once the user of a new access token has been confirmed. */
  readonly getSession = (): symbol => this.#session;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Records that a call with a confirmed token has been answered. */
  answered(): void {
    this.#hasAnswered = true;
  }

  /**
   * Resolves once this token is known as the owner's. Calls `readUserId` for a new token.
   *
   * @throws {@link CloudreveError} of kind `otherUser` if the token belongs to another user, and all errors of
   * `readUserId`.
   */
  confirm(token: string | null, readUserId: () => Promise<string>): Promise<void> {
    this.#token ??= token;
    if (token === this.#token) return Promise.resolve();
    if (this.#asking?.token !== token) {
      const answer = readUserId()
        .then((userId) => {
          // Unless a newer token has come meanwhile, which is the one to follow.
          if (this.#asking?.answer === answer) {
            this.#token = token;
            this.#session = Symbol("session");
            // The user of earlier answers is unknown, and cannot be found out any more: assume another user.
            if (this.#hasAnswered && this.#owner.userId === undefined) this.#change(userId);
          }
          this.learn(token, userId);
        })
        .finally(() => {
          if (this.#asking?.answer === answer) this.#asking = undefined;
        });
      this.#asking = { token, answer };
    }
    return this.#asking.answer;
  }

  /**
   * Records which user the server named for a token.
   *
   * @throws {@link CloudreveError} of kind `otherUser` if it is not the owner: another user has signed in, or this is a
   * late answer for the token of a previous user.
   */
  learn(token: string | null, userId: string): void {
    const known = this.#owner.userId;
    if (known === userId) return;
    if (token === this.#token && known === undefined) {
      this.#owner = { ...this.#owner, userId };
      return;
    }
    if (token === this.#token) this.#change(userId);
    throw new CloudreveError("otherUser");
  }

  #change(userId: string): void {
    this.#owner = { key: userId, userId };
    for (const listener of this.#listeners) listener();
  }
}

function standIn(): string {
  // Not `crypto.randomUUID`, which needs a secure context: self-hosted sites may lack TLS. The name need not be secret.
  return `user-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
