/** Milliseconds: what has not come by then does not come. */
const limit = 5_000;
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** The next task of the event loop: a timer would come 4 ms later. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}

/** Waits until something is so. Throws with what was waited for. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + limit;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await nextTask();
  }
}
