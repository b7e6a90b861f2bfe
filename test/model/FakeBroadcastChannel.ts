/** The browser's BroadcastChannel for tabs that all run in this process, on the test's clock. */
export class FakeBroadcastChannel {
  static readonly #open = new Set<FakeBroadcastChannel>();
  /** Messages that have not arrived yet. */
  static underWay = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;

  readonly name: string;

  constructor(name: string) {
    this.name = name;
    FakeBroadcastChannel.#open.add(this);
  }

  postMessage(data: unknown): void {
    const others = [...FakeBroadcastChannel.#open].filter((channel) => channel !== this && channel.name === this.name);
    FakeBroadcastChannel.underWay += 1;
    setTimeout(() => {
      FakeBroadcastChannel.underWay -= 1;
      for (const channel of others) if (FakeBroadcastChannel.#open.has(channel)) channel.onmessage?.({ data });
    }, 1);
  }

  close(): void {
    FakeBroadcastChannel.#open.delete(this);
  }

  /** Closes the channels that crashed tabs and earlier histories have left open. */
  static closeAll(): void {
    this.#open.clear();
  }
}
