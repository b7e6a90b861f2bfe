import { flushSync } from "react-dom";

const waiting = new Set<() => void>();
let called = false;

/**
 * Lets one after another of those who wait do their work, each in a task of its own: what all of them do at once
 * would keep the page from answering. Takes the work, a change of state, which is done at once when its turn has come;
 * gives what takes it back.
 */
export function takeTurn(work: () => void): () => void {
  waiting.add(work);
  call();
  return () => waiting.delete(work);
}

/** Does something once nobody waits any more. */
export function afterTurns(work: () => void): void {
  takeTurn(() => {
    if (waiting.size > 0) afterTurns(work);
    else work();
  });
}

/** Calls the next one in a task to come. Not by a timer: those are held back, most of all in a tab that nobody sees. */
function call(): void {
  if (called) return;
  called = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    called = false;
    const [work] = waiting;
    if (!work) return;
    waiting.delete(work);
    if (waiting.size > 0) call();
    // Otherwise React would gather several of them into one task.
    flushSync(work);
  };
  port2.postMessage(null);
}
