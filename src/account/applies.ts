import type { SectionId } from "../settings/sections";
import type { Account } from "./Account";

/**
 * Returns whether a section applies to the account: memberships are Pro's, and a site may have turned passkeys off.
 * Undefined while the resources that tell have not been read: the section is then not shown, so that it does not vanish.
 */
export function applies(section: SectionId, { setting, login }: Partial<Account>): boolean | undefined {
  switch (section) {
    case "membership":
      return setting ? setting.edition === "pro" : undefined;
    case "passkeys":
      // Passkeys from before the site has turned them off are still shown.
      return login && (login.authn || (setting ? setting.passkeys.length > 0 : undefined));
    default:
      return true;
  }
}
