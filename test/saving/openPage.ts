import { CloudreveError } from "../../src/api/CloudreveError";
import { takeTurn, type Turn, type TurnOptions } from "../../src/saving/saveQueue";
import type { FakeLocks } from "../model/FakeLocks";

const site = "https://cloud.test";
export const patience = 65_000;
const lock = `cloudreve-settings ${site}`;

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface SaveOptions extends Partial<TurnOptions> {
  site?: string;
  /** Milliseconds from its start to its end. */
  takes?: number;
  fails?: boolean;
  onTurn?: (turn: Turn) => void;
}

/** A page with its saves: what happens to them is written down as "start A", "end A", "A waits", "A aborted". */
export function openPage(take = takeTurn) {
  const log: string[] = [];
  const save = async (
    name: string,
    { site: where = site, takes = 10, fails, onTurn, ...options }: SaveOptions = {},
  ) => {
    const onWaiting = () => void log.push(`${name} waits`);
    try {
      await take(where, { patience, onWaiting, ...options }, async (turn) => {
        log.push(`start ${name}`);
        onTurn?.(turn);
        await wait(takes);
        log.push(`end ${name}`);
        if (fails) throw new Error("fails");
      });
    } catch (error) {
      log.push(`${name} ${error instanceof CloudreveError ? error.kind : (error as Error).message}`);
    }
  };
  return { log, save };
}

/** Another tab in the middle of a save, or in the queue for one. */
export function saveElsewhere(locks: FakeLocks, tab = "other tab") {
  const state = { isHeld: false, isStolen: false, end: () => undefined as unknown };
  void locks
    .asTab(tab)
    .request(lock, {}, () => {
      state.isHeld = true;
      return new Promise((resolve) => (state.end = () => resolve(undefined)));
    })
    .catch(() => (state.isStolen = true))
    .finally(() => (state.isHeld = false));
  return state;
}

/** Another tab has ended a save: its mark stays until it is wiped away. */
export function markElsewhere(locks: FakeLocks, of = site) {
  let wipe: (value?: unknown) => void = () => undefined;
  const held = () => new Promise((resolve) => (wipe = resolve));
  void locks.asTab("other tab").request(`cloudreve-settings ${of} turn`, { mode: "shared" }, held);
  return () => wipe();
}

/** Whether another tab could save right now. */
export async function isFree(locks: FakeLocks): Promise<boolean> {
  return (await locks.query()).held.every(({ name }) => name !== lock);
}
