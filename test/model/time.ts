import { vi } from "vitest";

/** Lets React render and promises go on, without any time passing. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Lets time pass until so many timers have fired. */
export async function pass(timers: number): Promise<void> {
  await settle();
  for (let timer = 0; timer < timers && vi.getTimerCount() > 0; timer += 1) {
    await vi.advanceTimersToNextTimerAsync();
    await settle();
  }
}

/**
 * Lets time pass until something has come true, and is still so once all that is due has been told: react-query tells of
 * an answer by a timer of its own, after it counts as read. Throws where it never comes true.
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

/** Lets what is due now fire: a timer of 0 ms that another timer has set comes 1 ms later. */
async function tellAll(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1);
  await settle();
}
