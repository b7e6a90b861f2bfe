import { nextTask, now } from "../browser/apis";
import { flushSync } from "react-dom";

/** Milliseconds after which a task mounts no further section: half a frame, so that a frame comes between. */
const slice = 8;

/**
 * Mounts sections one after another, as many in a task as its time allows: mounting all in one task would block the
 * page, and a task for each would lay the page out once a section. The first one is mounted at once.
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
      const endsAt = now() + slice;
      do {
        const [next] = this.#waiting.size > 0 ? this.#waiting : this.#afterwards;
        if (!next) return;
        this.#waiting.delete(next);
        this.#afterwards.delete(next);
        this.#call();
        // Otherwise React would mount all of them in one go.
        flushSync(next);
      } while (this.#waiting.size > 0 && now() < endsAt);
    });
  }
}
