import type { SavePhase } from "./SaveRequest";

/**
 * How the last save of a section ended, or where it is.
 *
 * `failed`: what is dirty was not saved. `unknown`: its answer was lost and could not be read back.
 */
export type SaveStatus =
  | { kind: "idle" }
  | { kind: "waiting"; stop: () => void }
  | { kind: "saving" }
  | { kind: "checking" }
  | { kind: "saved" }
  | { kind: "invalid"; count: number }
  | { kind: "failed"; error: unknown }
  | { kind: "unknown"; error: unknown };

/** Whether a save is under way: another press on Save does nothing. */
export function isBusy({ kind }: SaveStatus): boolean {
  return kind === "waiting" || kind === "saving" || kind === "checking";
}

/** Returns the status of a save in this phase. `stop` ends the waiting. */
export function statusIn(phase: SavePhase, stop: () => void): SaveStatus {
  return phase === "waiting" ? { kind: "waiting", stop } : { kind: phase };
}
