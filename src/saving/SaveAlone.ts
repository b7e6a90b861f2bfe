import type { Account } from "../account/Account";
import { CloudreveError } from "../api/CloudreveError";
import { failureOf } from "../api/failures";
import type { SettingPatch } from "../api/SettingPatch";
import type { CallOutcome, CallRequest, SaveOutcome, SavePhase, SendRequest } from "./SaveRequest";
import { isBusy, statusIn, type SaveStatus } from "./SaveStatus";

/** A save outside the preference forms: a PATCH of its own (password, 2FA, membership), or another call (passkeys). */
export type AloneRequest = AloneOptions & (AlonePatch | CallRequest);

/** The patch of a save outside the preference forms. */
export interface AlonePatch {
  /** Computes the patch at the head of the queue. Returns undefined if nothing is left to send. */
  patch: () => SettingPatch | undefined;
}

interface AloneOptions {
  /** Has to resolve to true before the save enters the queue; otherwise nothing is sent. @default nothing */
  first?: (() => Promise<boolean>) | undefined;
  /** The user whose form it is (`ownerOf`): never sent as another. @default the user whose account the page shows */
  owner?: string | undefined;
  /**
   * Returns whether the account that was read back after a lost answer shows that the save took effect; undefined if
   * that part of the account cannot tell.
   *
   * @default no part of the account tells
   */
  isDone?: ((account: Partial<Account>) => boolean | undefined) | undefined;
  /** Called before the status changes, so that a form can show its own message together with it. */
  onEnded?: ((outcome: AloneOutcome) => void) | undefined;
}

/** The outcome of a save sent alone. `unknown`: the answer was lost, and reading back did not tell. */
export type AloneOutcome =
  { kind: "saved" } | { kind: "stopped" } | { kind: "failed"; error: unknown } | { kind: "unknown"; error: unknown };

/**
 * Sends saves outside the preference forms, each in its own PATCH and one at a time. A save can be stopped while it
 * waits for its turn, and is read back after a lost answer.
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

  /** Stops waiting for another tab. Does nothing once the turn has come. */
  readonly stop = (): void => {
    if (this.#status.kind === "waiting") this.#waiting?.abort();
  };

  /** Resets the status after a save has ended. Does nothing during a save. */
  readonly forget = (): void => {
    if (!isBusy(this.#status)) this.#setStatus({ kind: "idle" });
  };

  /**
   * Sends the request. Resolves to the outcome; undefined if a save is already running, or the last one has succeeded
   * and is not forgotten: a dialog closes a moment later, and a second Enter must not send the same again.
   */
  async send(send: (request: SendRequest) => Promise<void>, request: AloneRequest): Promise<AloneOutcome | undefined> {
    if (isBusy(this.#status) || this.#status.kind === "saved") return undefined;
    this.#setStatus({ kind: "saving" });
    const outcome = await this.#run(send, request);
    request.onEnded?.(outcome);
    this.#setStatus(outcome.kind === "stopped" ? { kind: "idle" } : outcome);
    return outcome;
  }

  async #run(send: (request: SendRequest) => Promise<void>, request: AloneRequest): Promise<AloneOutcome> {
    const waiting = new AbortController();
    this.#waiting = waiting;
    const nothingToSend = new CloudreveError("aborted");
    let left = false;
    let ended: SaveOutcome | CallOutcome | undefined;
    const common = {
      owner: request.owner,
      signal: waiting.signal,
      onPhase: (phase: SavePhase) => this.#setStatus(statusIn(phase, this.stop)),
      onOutcome: (outcome: SaveOutcome | CallOutcome) => void (ended = outcome),
    };
    try {
      if (request.first && !(await request.first())) return { kind: "stopped" };
      if ("run" in request) {
        const { run, changes, scope, apply } = request;
        left = true;
        await send({ ...common, run, changes, scope, apply });
      } else {
        const patch = () => {
          const made = request.patch();
          if (!made) throw nothingToSend;
          left = true;
          return made;
        };
        await send({ ...common, patch });
      }
      return { kind: "saved" };
    } catch (error) {
      // A rejection after the success adds nothing to it.
      if (ended?.kind === "saved") return { kind: "saved" };
      if (waiting.signal.aborted || error === nothingToSend) return { kind: "stopped" };
      // The call succeeded, but another user has signed in since: they must not be told about it.
      if (left && !ended) return { kind: "unknown", error };
      if (!ended?.sent || failureOf(error).reach !== "unknown") return { kind: "failed", error };
      const done = ended.truth && request.isDone?.(ended.truth);
      if (done === undefined) return { kind: "unknown", error };
      return done ? { kind: "saved" } : { kind: "failed", error };
    }
  }

  #setStatus(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}
