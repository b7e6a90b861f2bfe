type Callback = (lock: { name: string } | null) => unknown;

interface Waiting {
  name: string;
  grant: () => void;
}

/** The browser's Web Locks (exclusive ones), as tabs that all live in this process share them. */
export class FakeLocks {
  readonly #held = new Map<string, { lose: () => void }>();
  #waiting: Waiting[] = [];

  request(name: string, options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal }, callback: Callback): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const run = () => {
        let mine = true;
        const end = () => {
          if (!mine) return;
          mine = false;
          this.#held.delete(name);
          this.#next(name);
        };
        this.#held.set(name, {
          lose: () => {
            mine = false;
            reject(new DOMException("The lock was stolen", "AbortError"));
          },
        });
        void Promise.resolve(callback({ name }))
          .finally(end)
          .then(resolve, reject);
      };

      const holder = this.#held.get(name);
      if (options.steal) {
        holder?.lose();
        run();
      } else if (!holder) run();
      else if (options.ifAvailable) resolve(callback(null));
      else {
        const waiting = { name, grant: run };
        this.#waiting.push(waiting);
        options.signal?.addEventListener("abort", () => {
          if (!this.#waiting.includes(waiting)) return;
          this.#waiting = this.#waiting.filter((each) => each !== waiting);
          reject(new DOMException("Aborted", "AbortError"));
        });
      }
    });
  }

  query(): Promise<{ held: { name: string; clientId: string }[] }> {
    return Promise.resolve({ held: [...this.#held.keys()].map((name) => ({ name, clientId: "tab" })) });
  }

  /** A history has ended: its locks are nobody's. */
  clear(): void {
    this.#held.clear();
    this.#waiting = [];
  }

  #next(name: string): void {
    const next = this.#waiting.find((each) => each.name === name);
    if (!next) return;
    this.#waiting = this.#waiting.filter((each) => each !== next);
    next.grant();
  }
}
