/** Time limit in milliseconds. */
const limit = 5_000;
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** Waits for the next task of the event loop: a timer would fire 4 ms later. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}

/** Waits until a condition is true. Throws with its description after the time limit. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + limit;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await nextTask();
  }
}
