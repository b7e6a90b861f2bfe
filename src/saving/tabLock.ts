import { heldLocks, requestLock } from "../browser/apis";

/** A lock that this tab holds. */
export interface Held {
  /** False once another tab has stolen it. */
  isMine: () => boolean;
  release: () => void;
}

/** Takes the lock of this name among the browser's tabs. Resolves to "busy" if another tab holds it. */
export function lockIfFree(name: string): Promise<Held | "busy"> {
  return request(name, { ifAvailable: true });
}

/**
 * Waits for the lock, and steals it after `patience` (ms) if the same tab has held it all the time: that tab is asleep.
 * (The browser itself releases the lock of a crashed or closed tab.) Resolves to "busy" if the caller has to wait
 * again, or if the wait was aborted.
 */
export async function lockWithPatience(name: string, patience: number, signal?: AbortSignal): Promise<Held | "busy"> {
  const holder = await holderOf(name);
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  const timer = setTimeout(stop, patience);
  signal?.addEventListener("abort", stop);
  if (signal?.aborted) stop();
  const held = await request(name, { signal: waiting.signal });
  clearTimeout(timer);
  signal?.removeEventListener("abort", stop);

  if (held !== "busy" || signal?.aborted) return held;
  // Another tab that waited as long may have just stolen the lock from the sleeping one.
  return holder === (await holderOf(name)) ? request(name, { steal: true }) : "busy";
}

// Milliseconds; longer than a message to another tab takes.
const markTime = 1_000;
const ownMarks = new Map<string, number>();

/**
 * Marks for a moment that this tab has just had the lock. The message about its save may reach another tab later than
 * the lock does, but a shared lock is visible there at once.
 */
export async function markTurn(name: string): Promise<void> {
  const mark = await request(markOf(name), { mode: "shared" });
  if (mark === "busy") return;
  ownMarks.set(name, (ownMarks.get(name) ?? 0) + 1);
  setTimeout(() => {
    ownMarks.set(name, (ownMarks.get(name) ?? 1) - 1);
    mark.release();
  }, markTime);
}

/** Whether another tab had the lock a moment ago. */
export async function isMarkedByOther(name: string): Promise<boolean> {
  const marks = (await heldLocks()).filter((lock) => lock.name === markOf(name));
  return marks.length > (ownMarks.get(name) ?? 0);
}

const markOf = (name: string) => `${name} turn`;

/** Stands in for a lock if the browser gives this page none. */
const unlocked: Held = { isMine: () => true, release: () => undefined };

function request(name: string, options: LockOptions): Promise<Held | "busy"> {
  return new Promise((resolve) => {
    let mine = true;
    const held = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve("busy");
        return undefined;
      }
      return new Promise((release) => resolve({ isMine: () => mine, release }));
    };
    requestLock(name, options, held).catch((error: unknown) => {
      mine = false;
      // No effect after the lock was granted. Any error but an abort: the page has no locks, as without TLS, or may not
      // lock, as in a sandboxed frame.
      resolve(error instanceof Error && error.name === "AbortError" ? "busy" : unlocked);
    });
  });
}

async function holderOf(name: string): Promise<string | undefined> {
  return (await heldLocks()).find((lock) => lock.name === name)?.clientId;
}
