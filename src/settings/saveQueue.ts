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
  /** Milliseconds after which another tab that does not end its turn is taken for asleep: longer than any save. */
  patience: number;
  /** Leaves the queue, as long as the turn has not come. */
  signal?: AbortSignal | undefined;
  /** Another tab has its turn. */
  onWaiting?: (() => void) | undefined;
}

// By site and not by React tree or QueryClient: the server loses updates whatever part of the page they come from.
const tails = new Map<string, Promise<void>>();
/** Those of this page who are to be told that another tab has its turn, the first in the queue and all behind it. */
const waiters = new Map<string, Set<() => void>>();
/** Sites whose turn this page waits for. */
const waiting = new Set<string>();

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
  const before = tails.get(site) ?? Promise.resolve();
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const tail = Promise.all([before, finished]).then(() => undefined);
  tails.set(site, tail);
  const { onWaiting } = options;
  const told = waiters.get(site) ?? new Set();
  waiters.set(site, told);
  if (onWaiting) told.add(onWaiting);
  if (waiting.has(site)) onWaiting?.();

  try {
    await unlessAborted(before, options.signal);
    return await acrossTabs(site, options, task);
  } finally {
    if (onWaiting) told.delete(onWaiting);
    finish();
    void tail.then(() => tails.get(site) === tail && tails.delete(site));
  }
}

async function acrossTabs<T>(site: string, { patience, signal, onWaiting }: TurnOptions, task: (turn: Turn) => Promise<T>): Promise<T> {
  const name = `cloudreve-settings ${site}`;
  let held = await lockIfFree(name);
  const waited = held === "busy";
  if (waited) {
    waiting.add(site);
    for (const tell of waiters.get(site) ?? []) tell();
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
    waiting.delete(site);
  }
  if (onWaiting) waiters.get(site)?.delete(onWaiting);
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
    signal.addEventListener("abort", leave, { once: true });
    void turn.then(resolve).finally(() => signal.removeEventListener("abort", leave));
  });
}
