let channels = 0;
const intervals = new Set<unknown>();

/** Starts to count the broadcast channels and intervals that a page opens and does not close. */
export function watchHeld(): void {
  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      channels += 1;
    }
    override close(): void {
      channels -= 1;
      super.close();
    }
  };
  const start = window.setInterval.bind(window);
  const stop = window.clearInterval.bind(window);
  window.setInterval = ((...values: Parameters<typeof start>) => {
    const id = start(...values);
    intervals.add(id);
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = ((id: number | undefined) => {
    intervals.delete(id);
    stop(id);
  }) as typeof window.clearInterval;
}

/** Returns the number of channels, intervals and locks that are still held. */
export async function held(): Promise<number> {
  const locks = await navigator.locks.query();
  return channels + intervals.size + (locks.held?.length ?? 0) + (locks.pending?.length ?? 0);
}
