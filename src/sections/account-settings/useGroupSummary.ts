import { useAccount } from "../../hooks/useAccount";
import type { Messages } from "../../messages/Messages";
import type { Entry } from "./pageGroups";

/** Returns a function that says in a few words how a group stands: "Two-factor off". Undefined while that is not known. */
export function useGroupSummary(): (text: Messages, group: string, entries: readonly Entry[]) => string | undefined {
  const user = useAccount(["user"]);
  const setting = useAccount(["setting"]);
  return ({ groups, securityOverview }, group, entries) => {
    if (group === "profile") return user.status === "ready" ? user.account.user.nickname : undefined;
    if (setting.status !== "ready") return undefined;
    const { two_fa_enabled, passkeys, oauth_grants } = setting.account.setting;
    if (entries.includes("connectedApps") && oauth_grants.length > 0) return groups.apps(oauth_grants.length);
    if (group === "security") {
      const twoFactor = two_fa_enabled ? groups.twoFactorOn : groups.twoFactorOff;
      return passkeys.length > 0 ? `${twoFactor} · ${securityOverview.passkeys(passkeys.length)}` : twoFactor;
    }
    return undefined;
  };
}
