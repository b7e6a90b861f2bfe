import { flushSync } from "react-dom";

/**
 * Lets one after another be mounted, each in a task of its own: all of them at once would keep the page from answering.
 * The first need not wait.
 */
export class MountQueue {
  readonly #waiting = new Set<() => void>();
  readonly #afterwards = new Set<() => void>();
  #called = false;

  /** Takes the change of state that mounts something; gives what takes it back. */
  add(mount: () => void): () => void {
    if (this.#called) this.#waiting.add(mount);
    else mount();
    this.#call();
    return () => this.#waiting.delete(mount);
  }

  /** Does something, in a task to come, once nobody waits to be mounted. */
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
      // Otherwise React would gather several of them into one task.
      flushSync(next);
    });
  }
}

/** Timers are held back, most of all in a tab that nobody sees; jsdom under Jest has nothing else. */
function nextTask(work: () => void): void {
  if (typeof MessageChannel === "undefined") {
    setTimeout(work);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}
