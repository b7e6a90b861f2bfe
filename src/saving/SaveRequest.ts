import type { CloudreveClient } from "../api/CloudreveClient";
import type { SettingPatch } from "../api/SettingPatch";
import type { CallOptions } from "../api/transport";
import type { Account, AccountResource } from "../account/Account";
import type { AnswerChanges } from "../account/accountCache";

/** The progress of a save: waiting for another tab's save, being sent, or being read back after a failure. */
export type SavePhase = "waiting" | "saving" | "checking";

/**
 * The outcome of a save.
 *
 * After a failure, `sent` is the patch if it left the page, and `truth` the account as read back if that succeeded. A
 * refused PATCH may have been saved in part, a PATCH without an answer completely.
 */
export type SaveOutcome<Patch extends SettingPatch = SettingPatch> =
  | { kind: "saved"; patch: Patch }
  | { kind: "failed"; error: unknown; sent: Patch | undefined; truth: Partial<Account> | undefined };

/** One save. It holds functions, not values, so that a secret stays in its form and out of the mutation cache. */
export interface SaveRequest<Patch extends SettingPatch = SettingPatch> {
  /** Computes the patch at the head of the queue. An empty patch is not sent; an error that it throws ends the save. */
  patch: (truth: Partial<Account>) => Patch;
  /** Resources of the account that the patch is computed from, read even if the cache lacks them. @default none */
  resources?: readonly AccountResource[] | undefined;
  /** Leaves the queue, as long as the turn has not come. */
  signal?: AbortSignal | undefined;
  onPhase?: ((phase: SavePhase) => void) | undefined;
  /**
   * Called once, as soon as the outcome is known, before the cached answers change. Not called if the save never had
   * its turn, or if another user has signed in before its success.
   */
  onOutcome?: ((outcome: SaveOutcome<Patch>) => void) | undefined;
}

/** A call that changes the account and is no PATCH, such as the removal of a passkey. */
export interface CallRequest {
  /** Makes the call. */
  run: (client: CloudreveClient, options: CallOptions) => Promise<void>;
  /** The resources that it changes: read again after a success, and read back after a lost answer. */
  changes: readonly AccountResource[];
  /** The scope that an application's token needs for it. */
  scope: string;
  /** Its effect on the cached answers, shown until they have been read again. @default none */
  apply?: AnswerChanges | undefined;
}

/** The outcome of a call. After a failure, `sent` tells whether it may have reached the server. */
export type CallOutcome =
  { kind: "saved" } | { kind: "failed"; error: unknown; sent: boolean; truth: Partial<Account> | undefined };

/** A call of a user. It waits for no turn: the server loses only overlapping PATCHes. */
export interface OwnedCallRequest extends CallRequest, Pick<SaveRequest, "signal" | "onPhase"> {
  /** The user who asked for it (`ownerOf`): never sent as another. @default the user whose account the page shows */
  owner?: string | undefined;
  /** Called once, as soon as the outcome is known, before the changed resources are read again. */
  onOutcome?: ((outcome: CallOutcome) => void) | undefined;
}

/** A save of a form that knows its user. */
export interface OwnedSaveRequest<Patch extends SettingPatch = SettingPatch> extends SaveRequest<Patch> {
  /** The user who pressed Save (`ownerOf`): never sent as another. @default the user whose account the page shows */
  owner?: string | undefined;
}

/** A change of the account: a PATCH in its turn, or another call at once. */
export type SendRequest = OwnedSaveRequest | OwnedCallRequest;
