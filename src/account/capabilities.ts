import { groupRights, hasRight, type GroupRight } from "../settings/groupRights";
import type { Account, AccountResource } from "./Account";

/** The rights of the user on this site, by its edition and their group, as far as the answers tell. */
export interface AccountCapabilities {
  /** The edition of the server; undefined until it is known. */
  edition: "community" | "pro" | undefined;
  /** Whether users may sign in with passkeys on this site; undefined until it is known. */
  passkeys: boolean | undefined;
  /** The rights that the user's group gives; undefined until they are known. */
  rights: Readonly<Record<GroupRight, boolean>> | undefined;
}

/** Facts that a host knows better than the answers tell, or sooner: they then count, and are not read. */
export interface CapabilityOverrides {
  edition?: "community" | "pro" | undefined;
  /** Whether users may sign in with passkeys. */
  passkeys?: boolean | undefined;
  /** Single rights of the user's group. The others are those of the answer. */
  rights?: Readonly<Partial<Record<GroupRight, boolean>>> | undefined;
}

/** The resource whose answer tells each capability. */
export const capabilityResources = {
  edition: "setting",
  passkeys: "login",
  rights: "user",
} as const satisfies Record<keyof AccountCapabilities, AccountResource>;

/** Returns what the account may do, from the resources that have been read. The host's overrides go first. */
export function capabilitiesOf(
  { user, setting, login }: Partial<Account>,
  overrides: CapabilityOverrides = {},
): AccountCapabilities {
  return {
    edition: overrides.edition ?? setting?.edition,
    passkeys: overrides.passkeys ?? login?.authn,
    rights: rightsOf(user, overrides.rights),
  };
}

/** Whether the overrides tell all of a capability. */
export function isOverridden(name: keyof AccountCapabilities, overrides: CapabilityOverrides = {}): boolean {
  if (name === "rights") return groupRights.every((right) => overrides.rights?.[right] !== undefined);
  return overrides[name] !== undefined;
}

function rightsOf(
  user: Account["user"] | undefined,
  overrides: CapabilityOverrides["rights"],
): AccountCapabilities["rights"] {
  if (!user && !isOverridden("rights", { rights: overrides })) return undefined;
  const rights = groupRights.map((right) => [right, overrides?.[right] ?? (user ? hasRight(user, right) : false)]);
  return Object.fromEntries(rights) as Record<GroupRight, boolean>;
}
