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

/** Takes where a save under way is, and what stops it while it waits. */
export function statusIn(phase: SavePhase, stop: () => void): SaveStatus {
  return phase === "waiting" ? { kind: "waiting", stop } : { kind: phase };
}

/** What stops a save that waits for another tab; undefined for any other. */
export function stopOf(status: SaveStatus): (() => void) | undefined {
  return status.kind === "waiting" ? status.stop : undefined;
}
