import { useState } from "react";
import { isLastWayIn, type WayIn } from "../../account/isLastWayIn";
import { useAccount } from "../../hooks/useAccount";
import { useSettingsContext } from "../../hooks/SettingsContext";

/** Keeps a user from locking themselves out unknowingly. */
export interface LockOutGuard {
  /** This is known to be the last way into the account. */
  isLast: boolean;
  /** Whether the user has confirmed to be locked out then. */
  isUnderstood: boolean;
  setUnderstood: (isUnderstood: boolean) => void;
  /** Asks the server whether another way in is left. The removal waits for it; undefined if it need not. */
  first: (() => Promise<boolean>) | undefined;
}

/** Returns the guard of a dialog that removes a way into the account. Mounting reads the account's ways in again. */
export function useLockOutGuard(way: WayIn): LockOutGuard {
  const { client, askForSignIn } = useSettingsContext();
  const [isUnderstood, setUnderstood] = useState(false);
  // Another device may have removed the others.
  const read = useAccount(["setting"]);
  // Only for what the site has turned off: the dialog does not wait for it.
  const site = useAccount(["login"]);
  const login = site.status === "ready" ? site.account.login : undefined;
  const [isFoundLast, setFoundLast] = useState(false);
  const isSafe = async () => {
    try {
      const last = isLastWayIn(way, await client.getSetting(), login);
      setFoundLast(last);
      return !last;
    } catch (error) {
      askForSignIn(error);
      throw error;
    }
  };
  const mayLockOut = read.status !== "ready" || read.account.setting.passwordless;
  return {
    isLast: isFoundLast || (read.status === "ready" && isLastWayIn(way, read.account.setting, login)),
    isUnderstood,
    setUnderstood,
    first: mayLockOut && !isUnderstood ? isSafe : undefined,
  };
}
