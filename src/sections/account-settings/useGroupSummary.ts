import { useAccount } from "../../hooks/useAccount";
import type { Messages } from "../../messages/Messages";

/** Returns a function that says in a few words how a group stands: "Two-factor off". Undefined while that is not known. */
export function useGroupSummary(): (text: Messages, group: string) => string | undefined {
  const user = useAccount(["user"]);
  const setting = useAccount(["setting"]);
  return ({ groups, securityOverview }, group) => {
    if (group === "profile") return user.status === "ready" ? user.account.user.nickname : undefined;
    if (group === "security" && setting.status === "ready") {
      const { two_fa_enabled, passkeys } = setting.account.setting;
      const twoFactor = two_fa_enabled ? groups.twoFactorOn : groups.twoFactorOff;
      return passkeys.length > 0 ? `${twoFactor} · ${securityOverview.passkeys(passkeys.length)}` : twoFactor;
    }
    return undefined;
  };
}
