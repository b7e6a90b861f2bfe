import { useCallback } from "react";
import { failureOf } from "../../api/failures";
import { useSaveAlone } from "../../hooks/useSaveAlone";

/** How turning 2FA on or off ended. */
export type TwoFactorOutcome =
  | { kind: "done" }
  | { kind: "stopped" }
  | { kind: "wrongCode" }
  | { kind: "keyExpired" }
  | { kind: "failed"; error: unknown }
  | { kind: "unknown"; error: unknown };

/**
 * Sends `two_fa_enabled` with its code, alone. The code is read at the head of the queue; an empty one sends nothing: its
 * dialog is gone, or its box was emptied.
 */
export function useConfirmTwoFactor(two_fa_enabled: boolean, readCode: () => string) {
  const { status, send, stop } = useSaveAlone({
    patch: () => {
      const two_fa_code = readCode();
      return two_fa_code === "" ? undefined : { two_fa_enabled, two_fa_code };
    },
    isDone: (setting) => setting.two_fa_enabled === two_fa_enabled,
  });

  const confirm = useCallback(async (): Promise<TwoFactorOutcome> => {
    const outcome = (await send()) ?? { kind: "stopped" };
    if (outcome.kind === "saved") return { kind: "done" };
    if (outcome.kind !== "failed") return outcome;
    const { meaning } = failureOf(outcome.error);
    if (meaning === "codeWrong") return { kind: "wrongCode" };
    // After 600 s the server has no prepared key any more, and answers "internal". Turning off needs none.
    if (meaning === "internal" && two_fa_enabled) return { kind: "keyExpired" };
    return outcome;
  }, [send, two_fa_enabled]);
  return { status, confirm, stop };
}
