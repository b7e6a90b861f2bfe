import type { SettingPatch } from "../api/SettingPatch";
import type { Account } from "./account";

/** Where a save is: behind another tab's, being sent, or read back after its answer was lost. */
export type SavePhase = "waiting" | "saving" | "checking";

/**
 * How a save ended.
 *
 * After a failure `sent` is what had been sent (undefined: nothing) and `truth` what was read back then (undefined:
 * that failed, too). A refused PATCH may have been half saved, one without an answer wholly.
 */
export type SaveOutcome<Patch extends SettingPatch = SettingPatch> =
  | { kind: "saved"; patch: Patch }
  | { kind: "failed"; error: unknown; sent: Patch | undefined; truth: Partial<Account> | undefined };

/** One save. Functions, not values: what is secret stays in the form that holds it, out of the mutation cache. */
export interface SaveRequest<Patch extends SettingPatch = SettingPatch> {
  /** Makes the patch at the head of the queue, against the truth as it is then. An empty one sends nothing; what it throws ends the save. */
  patch: (truth: Partial<Account>) => Patch;
  /** Whose it is, where it may have changed hands since: of another user nothing is sent. */
  owner?: string | undefined;
  /** Gives up waiting, as long as nothing was sent. */
  signal?: AbortSignal | undefined;
  onPhase?: ((phase: SavePhase) => void) | undefined;
  /** Called once, as soon as it is known, before any cache changes. */
  onOutcome?: ((outcome: SaveOutcome<Patch>) => void) | undefined;
}
