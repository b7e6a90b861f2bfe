import { useAccount } from "../../hooks/useAccount";
import { useSettingsContext } from "../../hooks/SettingsContext";
import { shownEmail } from "../../text/shownEmail";

/**
 * Returns the account's name in an authenticator app: the e-mail address, or else the nick, or else the user's id.
 * Empty if not even that is known.
 */
export function useAccountName(): string {
  const read = useAccount(["user"]);
  const { userId = "" } = useSettingsContext().client.owner.getSnapshot();
  const { email = "", nickname = "", id = userId } = read.status === "ready" ? read.account.user : {};
  return [shownEmail(email), nickname].find(isVisible)?.trim() ?? id;
}

// Apps show the name in a list: one of invisible characters would look like none.
function isVisible(text: string): boolean {
  return /[^\p{Z}\p{C}]/u.test(text);
}
