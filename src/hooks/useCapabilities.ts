import { capabilitiesOf, capabilityResources, isOverridden, type AccountCapabilities } from "../account/capabilities";
import type { AccountResource } from "../account/Account";
import { keptOnDevice, type DevicePreferenceName } from "../settings/devicePreferences";
import { useAccount } from "./useAccount";
import { useSettingsContext } from "./SettingsContext";

/** The rights of the page: by the site, the user's group, the access token and the host. */
export interface Capabilities extends AccountCapabilities {
  /** The scopes of an application's token, if the provider has `scopes`; undefined for an ordinary sign-in. */
  scopes: readonly string[] | undefined;
  /** The preferences of the device that the provider's `deviceAdapter` keeps. */
  device: readonly DevicePreferenceName[];
}

/** The name of a capability. */
export type CapabilityName = keyof Capabilities;

const all = ["edition", "passkeys", "rights"] as const satisfies CapabilityName[];

/**
 * Returns what the page may offer, from one place for all sections: the answers of the server, and before them the
 * provider's `capabilities`. Facts that are not known yet are undefined, also if their read has failed.
 * Throws outside a `SettingsProvider`.
 *
 * @param names the capabilities of interest: only these are read. @default all
 */
export function useCapabilities(names: readonly CapabilityName[] = all): Capabilities {
  const { capabilities: overrides, scopes, deviceAdapter } = useSettingsContext();
  const resourceOf = (name: keyof AccountCapabilities): AccountResource[] =>
    names.includes(name) && !isOverridden(name, overrides) ? [capabilityResources[name]] : [];
  const edition = useAccount(resourceOf("edition"));
  const passkeys = useAccount(resourceOf("passkeys"));
  const rights = useAccount(resourceOf("rights"));
  const known = Object.assign(
    {},
    ...[edition, passkeys, rights].map((read) => read.status === "ready" && read.account),
  ) as object;
  return { ...capabilitiesOf(known, overrides), scopes, device: keptOnDevice(deviceAdapter) };
}
