import { CloudreveError } from "../api/CloudreveError";
import { isMarkedByOther, lockIfFree, lockWithPatience, markTurn } from "./tabLock";

/** A save's turn in the queue. */
export interface Turn {
  /** Whether another tab has just had its turn: this page may not know yet which values it saved. */
  readonly afterOther: boolean;
  /** False once another tab has taken the turn over, because this page slept during it. */
  isMine: () => boolean;
}

export interface TurnOptions {
  /** Milliseconds after which another tab's turn counts as asleep: longer than a save within its time limit. */
  patience: number;
  /** Leaves the queue, as long as the turn has not come. */
  signal?: AbortSignal | undefined;
  /** Called when another tab has its turn and this save waits for it. */
  onWaiting?: (() => void) | undefined;
}

/** This page's saves to one site. */
interface Queue {
  /** Settles when the last save has ended. */
  tail: Promise<void>;
  /** Whether another tab has its turn, so that the first save waits for it, and the others behind the first. */
  isWaiting: boolean;
  /** Callbacks of the saves to notify when `isWaiting` becomes true. */
  readonly waiters: Set<() => void>;
}

// One queue per site, not per React tree or QueryClient: the server loses overlapping updates of the whole page.
// Empty queues are kept: a page has few sites, and the next save would need a new queue.
const queues = new Map<string, Queue>();

/**
 * Runs a save when its turn has come: one at a time on the page and, through Web Locks, across the browser's tabs.
 *
 * Cloudreve reads, changes and writes back all preferences at once, and loses one of two overlapping PATCHes while
 * answering both with success (recorded in `lost-update.json`). Without Web Locks (on a page without TLS) the order
 * holds on this page only.
 *
 * Rejects with the task's error, or with a {@link CloudreveError} of kind `aborted`.
 */
export async function takeTurn<T>(site: string, options: TurnOptions, task: (turn: Turn) => Promise<T>): Promise<T> {
  const queue = queues.get(site) ?? { tail: Promise.resolve(), isWaiting: false, waiters: new Set() };
  queues.set(site, queue);
  const { signal, onWaiting } = options;
  const before = queue.tail;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  queue.tail = Promise.all([before, finished]).then(() => undefined);
  // A new function for each save: a host may pass the same `onWaiting` to several.
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
