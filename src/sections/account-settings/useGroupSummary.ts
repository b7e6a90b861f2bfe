import { nameOfLanguage } from "../../browser/intl";
import { useAccount } from "../../hooks/useAccount";
import type { Messages } from "../../messages/Messages";

/** Returns a function that says in a few words how a group stands: "Two-factor off". Undefined while that is not known. */
export function useGroupSummary(): (text: Messages, group: string) => string | undefined {
  const user = useAccount(["user"]);
  const setting = useAccount(["setting"]);
  return ({ groups, securityOverview }, group) => {
    if (user.status === "ready") {
      const { nickname, language } = user.account.user;
      if (group === "profile") return nickname;
      if (group === "preferences") return nameOfLanguage(language);
    }
    if (setting.status !== "ready") return undefined;
    const { two_fa_enabled, passkeys, oauth_grants } = setting.account.setting;
    if (group === "devicesAndApps" && oauth_grants.length > 0) return groups.apps(oauth_grants.length);
    if (group === "security") {
      const twoFactor = two_fa_enabled ? groups.twoFactorOn : groups.twoFactorOff;
      return passkeys.length > 0 ? `${twoFactor} · ${securityOverview.passkeys(passkeys.length)}` : twoFactor;
    }
    return undefined;
  };
}
