import type { Account } from "../../account/Account";
import type { AccountCapabilities } from "../../account/capabilities";
import type { AccountActionName } from "./actions";

/**
 * Whether an action has something to do: `done` if the account is as it would leave it, `no` if it does not apply to
 * this account or site. Takes the resources that the action reads.
 */
export type Need = "yes" | "done" | "no";

/** Returns whether an action has something to do. */
export function isNeeded(
  action: AccountActionName,
  { setting }: Partial<Account>,
  { edition, passkeys, rights }: AccountCapabilities,
): Need {
  const isOn = setting?.two_fa_enabled === true;
  switch (action) {
    case "changeAvatar":
      return "yes";
    case "changePassword":
      return setting?.passwordless ? "no" : "yes";
    case "turnOnTwoFactor":
      return isOn ? "done" : "yes";
    case "turnOffTwoFactor":
      return isOn ? "yes" : "done";
    case "setUpTwoFactorAgain":
      return isOn ? "yes" : "no";
    case "addPasskey":
      return passkeys ? "yes" : "no";
    case "createWebDavAccount":
      return rights?.webDav ? "yes" : "no";
    case "cancelMembership":
      return edition === "pro" && Date.parse(setting?.group_expires ?? "") > Date.now() ? "yes" : "no";
  }
}
