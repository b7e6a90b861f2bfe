import { CloudreveError } from "./CloudreveError";

/** Whose account a client speaks for. */
export interface Owner {
  /** Stands for the user in query keys: the id where the host has told it, else a word that is nobody else's. */
  readonly key: string;
  /** Undefined until the first `GET /user/me` has answered. */
  readonly userId: string | undefined;
}

/**
 * Watches whose tokens a client is given.
 *
 * A host may sign in another user at any time, in this tab or another. The token alone does not tell, so the first
 * call with another than the first waits until the server has said whose it is.
 */
export class OwnerWatch {
  #owner: Owner;
  /** The last token taken for the owner's: the first without asking, each later one once the server has said so. */
  #token: string | null | undefined;
  /** Something of the owner's has been handed out. */
  #hasAnswered = false;
  #asking: { token: string | null; answer: Promise<void> } | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(userId?: string) {
    this.#owner = { key: userId ?? standIn(), userId };
  }

  readonly getSnapshot = (): Owner => this.#owner;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A call with a token that passed has been answered. */
  answered(): void {
    this.#hasAnswered = true;
  }

  /**
   * Lets a call with this token pass once it is known to be the owner's, asking `readUserId` where it is new.
   * Throws a {@link CloudreveError} of kind otherUser where it is not, and what `readUserId` throws.
   */
  confirm(token: string | null, readUserId: () => Promise<string>): Promise<void> {
    this.#token ??= token;
    if (token === this.#token) return Promise.resolve();
    if (this.#asking?.token !== token) {
      const answer = readUserId()
        .then((userId) => {
          this.#token = token;
          // Whose answers those before were, nobody can ask any more: to be safe, somebody else's.
          if (this.#hasAnswered && this.#owner.userId === undefined) this.#change(userId);
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
   * The server has said whose this token is. Throws a {@link CloudreveError} of kind otherUser where it is not the
   * owner's: either somebody else has signed in, or this is a late answer to the token of one who is gone.
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
  // No `crypto.randomUUID`: a self-hosted site may be served without TLS, and nothing secret hangs on this.
  return `user-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
