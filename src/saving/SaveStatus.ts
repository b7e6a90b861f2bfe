import type { SavePhase } from "./SaveRequest";

/**
 * The outcome of a section's last save, or the progress of the current one.
 *
 * `failed`: the dirty fields were not saved. `unknown`: the answer was lost, and reading back failed or did not tell.
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

/** Whether a save is running; pressing Save again does nothing. */
export function isBusy({ kind }: SaveStatus): boolean {
  return kind === "waiting" || kind === "saving" || kind === "checking";
}

/** Whether the last save has not succeeded: the changes wait for the user. */
export function isStopped({ kind }: SaveStatus): boolean {
  return kind === "invalid" || kind === "failed" || kind === "unknown";
}

/** Returns the status of a save in this phase. `stop` leaves the queue. */
export function statusIn(phase: SavePhase, stop: () => void): SaveStatus {
  return phase === "waiting" ? { kind: "waiting", stop } : { kind: phase };
}
