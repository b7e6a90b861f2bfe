import { useCallback, useEffect, useState } from "react";
import { CloudreveError } from "../../api/CloudreveError";
import { failureOf } from "../../api/failures";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { totpKeySeconds } from "./totp";

/** A TOTP key: being prepared, valid until a time (ms), or failed. */
export type TotpKey =
  | { kind: "preparing" }
  | {
      kind: "ready";
      secret: string;
      validUntil: number;
      /** The server has prepared a newer one for another tab. */
      replaced: boolean;
    }
  | { kind: "failed"; error: unknown };

/** How often a key is prepared again because another tab had one prepared at the same time. */
const attempts = 3;

/**
 * Prepares a key when the dialog opens, and a new one on `renew`. The key is only in this state.
 *
 * The server keeps only the user's last key, so tabs tell each other of theirs.
 */
export function useTotpKey(): { key: TotpKey; renew: () => void } {
  const { client, askForSignIn, otherTabs } = useSettingsContext();
  const [key, setKey] = useState<TotpKey>({ kind: "preparing" });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const others = { prepared: 0 };
    const userId = () => client.owner.getSnapshot().userId ?? "";
    const unsubscribe = otherTabs.onKeyPrepared((other) => {
      if (other !== "" && userId() !== "" && other !== userId()) return;
      others.prepared += 1;
      setKey((now) => (now.kind === "ready" ? { ...now, replaced: true } : now));
    });

    const prepare = async (): Promise<TotpKey> => {
      for (let left = attempts; ; left -= 1) {
        const before = others.prepared;
        // Counted from before the call, because the server's 600 s begin during it.
        const validUntil = Date.now() + totpKeySeconds * 1000;
        try {
          const secret = await client.prepareTwoFactor({ signal: controller.signal });
          otherTabs.tellOfKey(userId());
          // It is not known which of two tabs that asked at the same time has the last key.
          const isReplaced = others.prepared > before;
          if (!isReplaced || left === 1 || controller.signal.aborted)
            return { kind: "ready", secret, validUntil, replaced: isReplaced };
        } catch (error) {
          if (mayBePrepared(error)) otherTabs.tellOfKey(userId());
          return { kind: "failed", error };
        }
      }
    };
    // Each call replaces the server's key, so StrictMode's first mount, which is undone at once, must not make one.
    const timer = setTimeout(() => {
      void prepare().then((next) => {
        if (next.kind === "failed") askForSignIn(next.error);
        if (!controller.signal.aborted) setKey(next);
      });
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      controller.abort();
    };
  }, [client, askForSignIn, otherTabs, attempt]);

  const renew = useCallback(() => {
    setKey({ kind: "preparing" });
    setAttempt((count) => count + 1);
  }, []);
  return { key, renew };
}

/** Whether the server may have prepared a key that was not shown: its answer was lost, or the dialog was closed. */
function mayBePrepared(error: unknown): boolean {
  return failureOf(error).reach === "unknown" || (error instanceof CloudreveError && error.kind === "aborted");
}
