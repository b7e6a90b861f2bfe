import { CloudreveError } from "../api/CloudreveError";
import { isMarkedByOther, lockIfFree, lockWithPatience, markTurn } from "./tabLock";

/** One's turn in the queue of saves. */
export interface Turn {
  /** Whether another tab has just had its turn: what it saved may not be known here yet. */
  readonly afterOther: boolean;
  /** False once another tab has taken the turn away, from a page that slept in it. */
  isMine: () => boolean;
}

export interface TurnOptions {
  /** Milliseconds after which another tab that does not end its turn is taken for asleep: longer than a save within its time limit. */
  patience: number;
  /** Leaves the queue, as long as the turn has not come. */
  signal?: AbortSignal | undefined;
  /** Another tab has its turn. */
  onWaiting?: (() => void) | undefined;
}

/** One page's saves to one site. */
interface Queue {
  /** Settled when the last of them has ended. */
  tail: Promise<void>;
  /** Another tab has its turn: the first of them waits for it, and with it all behind. */
  isWaiting: boolean;
  /** Those of them who are to be told of that. */
  readonly waiters: Set<() => void>;
}

// By site and not by React tree or QueryClient: the server loses updates whatever part of the page they come from.
// An empty queue stays: a page has few sites, and its next save would need a new one.
const queues = new Map<string, Queue>();

/**
 * Runs a save when its turn has come: one at a time on the page and, by Web Locks, across the browser's tabs.
 *
 * Cloudreve reads, changes and writes back all preferences at once, and loses one of two PATCHes that overlap while
 * answering both with success (recorded in `lost-update.json`). Where Web Locks are missing (a page without TLS has
 * none), the order holds on the page only.
 *
 * Rejects with what the task rejects with, or a {@link CloudreveError} of kind aborted.
 */
export async function takeTurn<T>(site: string, options: TurnOptions, task: (turn: Turn) => Promise<T>): Promise<T> {
  const queue = queues.get(site) ?? { tail: Promise.resolve(), isWaiting: false, waiters: new Set() };
  queues.set(site, queue);
  const { signal, onWaiting } = options;
  const before = queue.tail;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  queue.tail = Promise.all([before, finished]).then(() => undefined);
  // One of its own, also where a host gives several saves the same function.
  const tell = () => onWaiting?.();
  queue.waiters.add(tell);
  if (queue.isWaiting) tell();

  try {
    await unlessAborted(before, signal);
    return await acrossTabs(site, queue, options, task);
  } finally {
    queue.waiters.delete(tell);
    finish();
  }
}

async function acrossTabs<T>(
  site: string,
  queue: Queue,
  { patience, signal }: TurnOptions,
  task: (turn: Turn) => Promise<T>,
): Promise<T> {
  const name = `cloudreve-settings ${site}`;
  let held = await lockIfFree(name);
  const waited = held === "busy";
  if (waited) {
    queue.isWaiting = true;
    for (const tell of queue.waiters) tell();
  }
  try {
    while (held === "busy") {
      held = await lockWithPatience(name, patience, signal);
      if (signal?.aborted) {
        if (held !== "busy") held.release();
        throw new CloudreveError("aborted");
      }
    }
  } finally {
    queue.isWaiting = false;
  }
  try {
    const afterOther = waited || (await isMarkedByOther(name));
    return await task({ afterOther, isMine: held.isMine });
  } finally {
    await markTurn(name);
    held.release();
  }
}

function unlessAborted(turn: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return turn;
  return new Promise((resolve, reject) => {
    const leave = () => reject(new CloudreveError("aborted"));
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave);
    void turn.then(resolve).finally(() => signal.removeEventListener("abort", leave));
  });
}
