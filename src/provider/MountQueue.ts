import { nextTask } from "../browser/apis";
import { flushSync } from "react-dom";

/**
 * Mounts sections one after another, each in its own task: mounting all in one task would block the page. The first one
 * is mounted at once.
 */
export class MountQueue {
  readonly #waiting = new Set<() => void>();
  readonly #afterwards = new Set<() => void>();
  #called = false;

  /** Queues a state update that mounts a section. Returns the function that removes it from the queue. */
  add(mount: () => void): () => void {
    if (this.#called) this.#waiting.add(mount);
    else mount();
    this.#call();
    return () => this.#waiting.delete(mount);
  }

  /** Runs `work` in a later task, once no section waits to be mounted. */
  afterwards(work: () => void): void {
    this.#afterwards.add(work);
    this.#call();
  }

  #call(): void {
    if (this.#called) return;
    this.#called = true;
    nextTask(() => {
      this.#called = false;
      const [next] = this.#waiting.size > 0 ? this.#waiting : this.#afterwards;
      if (!next) return;
      this.#waiting.delete(next);
      this.#afterwards.delete(next);
      this.#call();
      // Otherwise React would batch several of them into one task.
      flushSync(next);
    });
  }
}
