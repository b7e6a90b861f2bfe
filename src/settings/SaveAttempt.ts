import type { AccountSetting } from "./account";
import { isAnswerLost } from "./isAnswerLost";
import type { SaveOutcome, SavePhase } from "./SaveRequest";
import { statusIn, type SaveStatus } from "./SaveStatus";

/** One save of what is no section's preferences: can be stopped while it waits, and knows what became of it when it has failed. */
export class SaveAttempt {
  readonly #waiting = new AbortController();
  readonly #onStatus: (status: SaveStatus) => void;
  /** Something had left this page. */
  #wasSent = false;
  /** What was read back then; undefined where that failed, too. */
  truth: AccountSetting | undefined;

  /** Takes who is told where the save is. */
  constructor(onStatus: (status: SaveStatus) => void) {
    this.#onStatus = onStatus;
  }

  /** Its part of the request. */
  readonly request = {
    signal: this.#waiting.signal,
    onPhase: (phase: SavePhase): void => this.#onStatus(statusIn(phase, () => this.#waiting.abort())),
    onOutcome: (outcome: SaveOutcome): void => {
      if (outcome.kind !== "failed") return;
      this.#wasSent = outcome.sent !== undefined;
      this.truth = outcome.truth?.setting;
    },
  };

  /** The user has stopped it while it waited. */
  isStopped(): boolean {
    return this.#waiting.signal.aborted;
  }

  /** Its answer was lost: the server may have done it all the same. */
  isLost(error: unknown): boolean {
    return this.#wasSent && isAnswerLost(error);
  }
}
