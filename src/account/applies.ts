import type { SectionId } from "../settings/sections";
import type { Account } from "./Account";
import type { AccountCapabilities } from "./capabilities";

/** The facts that decide whether sections apply: the capabilities, and the device preferences that the host keeps. */
interface Known extends AccountCapabilities {
  device: readonly string[];
}

/** The sections about data that only Pro has. */
export const ofPro: readonly SectionId[] = ["membership", "linkedIdentities", "signInActivity", "finance"];

/**
 * Returns whether a section applies to the account. Undefined while the resources that tell have not been read: the
 * section is then not shown, so that it does not vanish.
 */
export function applies(
  section: SectionId,
  { edition, passkeys, rights, device }: Known,
  { setting }: Partial<Account>,
): boolean | undefined {
  if (ofPro.includes(section)) return edition && edition === "pro";
  switch (section) {
    case "passkeys":
      // Passkeys from before the site has turned them off are still shown.
      return passkeys === false ? setting && setting.passkeys.length > 0 : passkeys;
    case "webDav":
      return rights?.webDav;
    case "device":
      return device.length > 0;
    default:
      return true;
  }
}
