import { failureOf } from "../../api/failures";
import { useSaveAlone } from "../../hooks/useSaveAlone";
import type { AloneOutcome } from "../../saving/SaveAlone";

/** The outcome of turning two-factor authentication on or off. */
export type TwoFactorOutcome = AloneOutcome | { kind: "wrongCode" } | { kind: "keyExpired" };

interface ConfirmTwoFactorOptions {
  two_fa_enabled: boolean;
  /** Replaces the key that is in use. Whether that has happened cannot be read. @default false */
  again?: boolean | undefined;
  /** Called at the head of the queue. Nothing is sent if it returns "": the dialog was closed or the box emptied. */
  readCode: () => string;
  onEnded: (outcome: TwoFactorOutcome) => void;
}

/** Sends `two_fa_enabled` and its code in a PATCH of their own. */
export function useConfirmTwoFactor({ two_fa_enabled, again = false, readCode, onEnded }: ConfirmTwoFactorOptions) {
  return useSaveAlone({
    patch: () => {
      const two_fa_code = readCode();
      return two_fa_code === "" ? undefined : { two_fa_enabled, two_fa_code };
    },
    isDone: again ? undefined : ({ setting }) => (setting ? setting.two_fa_enabled === two_fa_enabled : undefined),
    event: () => ({
      type: again ? "twoFactorSetUpAgain" : two_fa_enabled ? "twoFactorTurnedOn" : "twoFactorTurnedOff",
    }),
    onEnded: (outcome) => onEnded(outcome.kind === "failed" ? refusal(outcome, two_fa_enabled) : outcome),
  });
}

function refusal(outcome: Extract<AloneOutcome, { kind: "failed" }>, two_fa_enabled: boolean): TwoFactorOutcome {
  const { meaning } = failureOf(outcome.error);
  if (meaning === "codeWrong") return { kind: "wrongCode" };
  // After 600 s the server has no prepared key any more and answers "internal". Turning off needs no prepared key.
  return meaning === "internal" && two_fa_enabled ? { kind: "keyExpired" } : outcome;
}
