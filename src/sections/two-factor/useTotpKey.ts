import { useCallback, useEffect, useState } from "react";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { totpKeySeconds } from "./totp";

/** A TOTP key: being prepared, valid until a time (ms), or failed. */
export type TotpKey =
  { kind: "preparing" } | { kind: "ready"; secret: string; validUntil: number } | { kind: "failed"; error: unknown };

/** Prepares a key when the dialog opens, and a new one on `renew`. The key is only in this state. */
export function useTotpKey(): { key: TotpKey; renew: () => void } {
  const { client, askForSignIn } = useSettingsContext();
  const [key, setKey] = useState<TotpKey>({ kind: "preparing" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    // Each call replaces the server's key, so StrictMode's first mount, which is undone at once, must not make one.
    const timer = setTimeout(() => {
      // Counted from before the call, because the server's 600 s begin during it.
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
