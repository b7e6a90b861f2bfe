import type { SettingPatch } from "../api/SettingPatch";
import type { Account, AccountPart } from "../account/Account";

/** Where a save is: waiting for another tab's, being sent, or being read back after its answer was lost. */
export type SavePhase = "waiting" | "saving" | "checking";

/**
 * How a save ended.
 *
 * After a failure `sent` is the patch that had left the page (undefined: none had), and `truth` is the account as read
 * back then (undefined: reading failed, too). A refused PATCH may have been saved in part, one without an answer wholly.
 */
export type SaveOutcome<Patch extends SettingPatch = SettingPatch> =
  | { kind: "saved"; patch: Patch }
  | { kind: "failed"; error: unknown; sent: Patch | undefined; truth: Partial<Account> | undefined };

/** One save. It holds functions, not values: a secret stays in the form that holds it, out of the mutation cache. */
export interface SaveRequest<Patch extends SettingPatch = SettingPatch> {
  /** Makes the patch at the head of the queue, against the truth of that moment. An empty one sends nothing; an error it throws ends the save. */
  patch: (truth: Partial<Account>) => Patch;
  /** The user who asked for it (`ownerOf`). If another one has signed in since, nothing is sent. @default the client's at the call */
  owner?: string | undefined;
  /** The parts of the account that the patch is made against, beside those that the cache holds. @default none */
  parts?: readonly AccountPart[] | undefined;
  /** Gives up waiting, as long as nothing was sent. */
  signal?: AbortSignal | undefined;
  onPhase?: ((phase: SavePhase) => void) | undefined;
  /** Called once, as soon as it is known, before any cache changes. */
  onOutcome?: ((outcome: SaveOutcome<Patch>) => void) | undefined;
}
