import type { AccountSetting } from "./account";
import { isAnswerLost } from "./isAnswerLost";
import type { SaveOutcome } from "./SaveRequest";

/** What is known of one save when it has failed: watches its outcome, for saves that are no section's preferences. */
export class SaveFailure {
  /** Something had left this page. */
  wasSent = false;
  /** What was read back then; undefined where that failed, too. */
  truth: AccountSetting | undefined;

  /** For the save's request. */
  readonly watch = (outcome: SaveOutcome): void => {
    if (outcome.kind !== "failed") return;
    this.wasSent = outcome.sent !== undefined;
    this.truth = outcome.truth?.setting;
  };

  /** Its answer was lost: the server may have done it all the same. */
  isLost(error: unknown): boolean {
    return this.wasSent && isAnswerLost(error);
  }
}
