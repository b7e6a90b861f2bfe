import { vi } from "vitest";

/** Lets React render and promises settle without any time passing. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Lets time pass until this many timers have fired. */
export async function pass(timers: number): Promise<void> {
  await settle();
  for (let timer = 0; timer < timers && vi.getTimerCount() > 0; timer += 1) {
    await vi.advanceTimersToNextTimerAsync();
    await settle();
  }
}

/**
 * Lets time pass until a condition is true, and still true once all due notifications have run: react-query reports an
 * answer with its own timer, after it counts as read. Throws if it never becomes true.
 */
export async function passUntil(isTrue: () => boolean, what: string, describe = () => ""): Promise<void> {
  await settle();
  for (let timer = 0; timer < 3_000; timer += 1) {
    if (isTrue() && (await tellAll().then(isTrue))) return;
    if (vi.getTimerCount() === 0) break;
    await vi.advanceTimersToNextTimerAsync();
    await settle();
  }
  if (!isTrue())
    throw new Error(
      `It never came to this: ${what}. ${describe()}, ${vi.getTimerCount()} timers left at ${Date.now()}`,
    );
}

/** Fires the timers that are due now: a timer of 0 ms that another timer has set fires 1 ms later. */
async function tellAll(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1);
  await settle();
}
