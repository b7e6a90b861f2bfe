import { useCallback } from "react";
import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import { SaveAttempt } from "../settings/SaveAttempt";
import { stopOf } from "../settings/SaveStatus";
import { useSaveSettings } from "./useSaveSettings";
import { useSettingsContext } from "./SettingsContext";

/** How turning 2FA on or off ended. */
export type TwoFactorOutcome =
  | { kind: "done" }
  | { kind: "stopped" }
  | { kind: "wrongCode" }
  | { kind: "keyRunOut" }
  | { kind: "failed"; error: unknown }
  | { kind: "unknown"; error: unknown };

/** Prepares a TOTP key and confirms codes. Neither key nor code goes into a cache: they stay with the caller. */
export function useTwoFactor() {
  const { client, askForSignIn } = useSettingsContext();
  const { mutateAsync, reset } = useSaveSettings();

  const prepare = useCallback(
    async (signal: AbortSignal) => {
      try {
        return await client.prepareTwoFactor({ signal });
      } catch (error) {
        askForSignIn(error);
        throw error;
      }
    },
    [client, askForSignIn],
  );

  /**
   * Sends the pair `two_fa_enabled`, `two_fa_code`, alone. The code is read at the head of the queue. `onWaiting` is
   * given what stops the waiting for another tab, and undefined once that is over.
   */
  const confirm = useCallback(
    async (
      two_fa_enabled: boolean,
      readCode: () => string,
      onWaiting: (stop: (() => void) | undefined) => void,
    ): Promise<TwoFactorOutcome> => {
      const attempt = new SaveAttempt((status) => onWaiting(stopOf(status)));
      const gone = new CloudreveError("aborted");
      try {
        await mutateAsync({
          patch: () => {
            const two_fa_code = readCode();
            // Its dialog is gone, or its box was emptied: nothing is sent, and nothing was done.
            if (two_fa_code === "") throw gone;
            return { two_fa_enabled, two_fa_code };
          },
          ...attempt.request,
        });
        return { kind: "done" };
      } catch (error) {
        if (attempt.isStopped() || error === gone) return { kind: "stopped" };
        // Its answer was lost, and it was done all the same.
        if (attempt.isLost(error) && attempt.truth?.two_fa_enabled === two_fa_enabled) return { kind: "done" };
        if (attempt.isLost(error) && !attempt.truth) return { kind: "unknown", error };
        return refusal(error, two_fa_enabled);
      } finally {
        reset();
      }
    },
    [mutateAsync, reset],
  );

  return { prepare, confirm };
}

function refusal(error: unknown, two_fa_enabled: boolean): TwoFactorOutcome {
  if (error instanceof CloudreveError && error.code === codes.twoFactorCodeWrong) return { kind: "wrongCode" };
  // After 600 s the server knows no prepared key any more, and says so by this code. Turning off needs none.
  if (two_fa_enabled && error instanceof CloudreveError && error.code === codes.internal) return { kind: "keyRunOut" };
  return { kind: "failed", error };
}
