type Callback = (lock: { name: string } | null) => unknown;

interface Options {
  ifAvailable?: boolean;
  steal?: boolean;
  mode?: string;
  signal?: AbortSignal;
}

interface Holder {
  clientId: string;
  shared: boolean;
  lose: () => void;
}

interface Waiting {
  name: string;
  grant: () => void;
  giveUp: () => void;
}

/** The browser's Web Locks, shared by tabs that all run in this process. Shared locks are granted at once. */
export class FakeLocks {
  readonly #held = new Map<string, Set<Holder>>();
  #waiting: Waiting[] = [];

  /** Returns the same locks as seen by another tab. */
  asTab(clientId: string): Pick<FakeLocks, "request" | "query"> {
    return {
      request: (name, options, callback) => this.request(name, options, callback, clientId),
      query: () => this.query(),
    };
  }

  request(name: string, options: Options, callback: Callback, clientId = "tab"): Promise<unknown> {
    if (options.signal?.aborted) return Promise.reject(new DOMException("Aborted", "AbortError"));
    const shared = options.mode === "shared";
    return new Promise((resolve, reject) => {
      const run = () => {
        let mine = true;
        const end = () => {
          if (!mine) return;
          mine = false;
          this.#holders(name).delete(holder);
          this.#next(name);
        };
        const holder: Holder = {
          clientId,
          shared,
          lose: () => {
            mine = false;
            this.#holders(name).delete(holder);
            reject(new DOMException("The lock was stolen", "AbortError"));
          },
        };
        this.#holders(name).add(holder);
        void Promise.resolve(callback({ name })).finally(end).then(resolve, reject);
      };

      const holders = [...this.#holders(name)];
      if (options.steal) {
        for (const holder of holders) holder.lose();
        run();
      } else if (holders.length === 0 || (shared && holders.every((holder) => holder.shared))) run();
      else if (options.ifAvailable) resolve(callback(null));
      else {
        const giveUp = () => {
          if (!this.#waiting.includes(waiting)) return;
          this.#waiting = this.#waiting.filter((each) => each !== waiting);
          reject(new DOMException("Aborted", "AbortError"));
        };
        const waiting = { name, grant: run, giveUp };
        this.#waiting.push(waiting);
        options.signal?.addEventListener("abort", giveUp);
      }
    });
  }

  query(): Promise<{ held: { name: string; clientId: string }[] }> {
    return Promise.resolve({
      held: [...this.#held].flatMap(([name, holders]) => [...holders].map(({ clientId }) => ({ name, clientId }))),
    });
  }

  /** Drops all locks at the end of a history. A request that stayed unanswered would stop its tab's queue for good. */
  clear(): void {
    this.#held.clear();
    for (const waiting of this.#waiting) waiting.giveUp();
  }

  #holders(name: string): Set<Holder> {
    const holders = this.#held.get(name) ?? new Set();
    this.#held.set(name, holders);
    return holders;
  }

  #next(name: string): void {
    const next = this.#waiting.find((each) => each.name === name);
    if (!next) return;
    this.#waiting = this.#waiting.filter((each) => each !== next);
    next.grant();
  }
}
