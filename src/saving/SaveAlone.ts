import type { AccountSetting } from "../account/Account";
import { CloudreveError } from "../api/CloudreveError";
import { failureOf } from "../api/failures";
import type { SettingPatch } from "../api/SettingPatch";
import type { SaveOutcome, SaveRequest } from "./SaveRequest";
import { isBusy, statusIn, type SaveStatus } from "./SaveStatus";

/** A save outside the preference forms (password, 2FA, membership). */
export interface AloneRequest {
  /** The user whose form it is (`ownerOf`). If another one has signed in since, nothing is sent. @default the client's at the call */
  owner?: string | undefined;
  /** Makes the patch at the head of the queue. Returns undefined where there is nothing to send any more. */
  patch: () => SettingPatch | undefined;
  /**
   * After a lost answer: whether the setting that was read back shows that the save was done. Returns undefined where
   * nothing that can be read tells.
   */
  isDone: (setting: AccountSetting) => boolean | undefined;
  /** Called before the status changes, so that a form can show its own words together with it. */
  onEnded?: ((outcome: AloneOutcome) => void) | undefined;
}

/** How a save that went alone ended. `unknown`: its answer was lost, and nothing that was read tells. */
export type AloneOutcome =
  { kind: "saved" } | { kind: "stopped" } | { kind: "failed"; error: unknown } | { kind: "unknown"; error: unknown };

/**
 * Sends a save that shares its PATCH with nothing, one at a time: it waits for its turn, can be stopped while it waits,
 * and is read back after a lost answer.
 */
export class SaveAlone {
  #status: SaveStatus = { kind: "idle" };
  #waiting: AbortController | undefined;
  readonly #listeners = new Set<() => void>();

  readonly getSnapshot = (): SaveStatus => this.#status;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Stops the waiting for another tab. Does nothing once the turn has come. */
  readonly stop = (): void => {
    if (this.#status.kind === "waiting") this.#waiting?.abort();
  };

  /** Forgets how the last save ended: the person has gone on. */
  readonly forget = (): void => {
    if (!isBusy(this.#status)) this.#setStatus({ kind: "idle" });
  };

  /** Sends it through the queue. Returns how it ended; undefined where another one is under way. */
  async send(send: (request: SaveRequest) => Promise<void>, request: AloneRequest): Promise<AloneOutcome | undefined> {
    if (isBusy(this.#status)) return undefined;
    this.#setStatus({ kind: "saving" });
    const outcome = await this.#run(send, request);
    request.onEnded?.(outcome);
    this.#setStatus(outcome.kind === "stopped" ? { kind: "idle" } : outcome);
    return outcome;
  }

  async #run(
    send: (request: SaveRequest) => Promise<void>,
    { owner, patch, isDone }: AloneRequest,
  ): Promise<AloneOutcome> {
    const waiting = new AbortController();
    this.#waiting = waiting;
    const nothingToSend = new CloudreveError("aborted");
    let failed: Extract<SaveOutcome, { kind: "failed" }> | undefined;
    try {
      await send({
        owner,
        patch: () => {
          const made = patch();
          if (!made) throw nothingToSend;
          return made;
        },
        signal: waiting.signal,
        onPhase: (phase) => this.#setStatus(statusIn(phase, this.stop)),
        onOutcome: (outcome) => {
          if (outcome.kind === "failed") failed = outcome;
        },
      });
      return { kind: "saved" };
    } catch (error) {
      if (waiting.signal.aborted || error === nothingToSend) return { kind: "stopped" };
      if (!failed?.sent || failureOf(error).reach !== "unknown") return { kind: "failed", error };
      const done = failed.truth?.setting && isDone(failed.truth.setting);
      if (done === undefined) return { kind: "unknown", error };
      return done ? { kind: "saved" } : { kind: "failed", error };
    }
  }

  #setStatus(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}
