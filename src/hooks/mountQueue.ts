import { flushSync } from "react-dom";

const mounts = new Set<() => void>();
const afterwards = new Set<() => void>();
let called = false;

/**
 * Lets one after another of those who wait be mounted, each in a task of its own: all of them at once would keep the
 * page from answering. Takes the change of state that mounts it; gives what takes it back.
 */
export function queueMount(mount: () => void): () => void {
  mounts.add(mount);
  call();
  return () => mounts.delete(mount);
}

/** Does something, in a task to come, once nobody waits to be mounted. */
export function afterMounts(work: () => void): void {
  afterwards.add(work);
  call();
}

/** Calls the next one, in a task to come. */
function call(): void {
  if (called) return;
  called = true;
  nextTask(() => {
    called = false;
    const [next] = mounts.size > 0 ? mounts : afterwards;
    if (!next) return;
    mounts.delete(next);
    afterwards.delete(next);
    call();
    // Otherwise React would gather several of them into one task.
    flushSync(next);
  });
}

/** Timers are held back, most of all in a tab that nobody sees; jsdom has nothing else. */
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
