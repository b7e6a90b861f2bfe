import { useCallback, useEffect, useState } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { totpKeySeconds } from "./totp";

/** A prepared TOTP key: being fetched, valid until a time (ms), or not to be had. */
export type TotpKey =
  { kind: "preparing" } | { kind: "ready"; secret: string; validUntil: number } | { kind: "failed"; error: unknown };

/** Prepares a key when the dialog opens, and a new one on `renew`. The key lives in this state and nowhere else. */
export function useTotpKey(): { key: TotpKey; renew: () => void } {
  const { client, askForSignIn } = useSettingsContext();
  const [key, setKey] = useState<TotpKey>({ kind: "preparing" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    // Each call replaces the server's key, so a mount that is undone at once (StrictMode) must not make one.
    const timer = setTimeout(() => {
      // Counted from before the call: the server's 600 s begin no sooner.
      const validUntil = Date.now() + totpKeySeconds * 1000;
      client.prepareTwoFactor({ signal: controller.signal }).then(
        (secret) => controller.signal.aborted || setKey({ kind: "ready", secret, validUntil }),
        (error: unknown) => {
          askForSignIn(error);
          if (!controller.signal.aborted) setKey({ kind: "failed", error });
        },
      );
    });
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, askForSignIn, attempt]);

  const renew = useCallback(() => {
    setKey({ kind: "preparing" });
    setAttempt((count) => count + 1);
  }, []);
  return { key, renew };
}
