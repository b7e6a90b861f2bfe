import { failureOf, scopeNamed } from "../api/failures";
import type { SettingPatch } from "../api/SettingPatch";
import { sectionOrder, type SectionId } from "./sections";

const preferences = ["UserInfo.Write"];
const security = ["UserInfo.Write", "UserSecurityInfo.Write"];

/** The scopes that an application's token needs to change each section (recorded in `oauth.json`). */
const sectionScopes: Record<SectionId, readonly string[]> = {
  avatar: preferences,
  profile: preferences,
  preferences,
  theme: preferences,
  versionRetention: preferences,
  password: security,
  twoFactor: security,
  webDav: ["DavAccount.Write"],
  // Kept by the host, not by the server.
  device: [],
  // Nothing in them can be changed. A new password is the password's.
  storage: [],
  securityOverview: [],
  sessions: [],
  signInActivity: [],
  passkeys: ["UserSecurityInfo.Write"],
  linkedIdentities: ["UserSecurityInfo.Write"],
  connectedApps: ["UserSecurityInfo.Write"],
  membership: preferences,
  // Not recorded: by the words of the server's consent page.
  finance: ["Finance.Read", "Finance.Write"],
};

/**
 * Returns the sections that a token may not change.
 *
 * `granted` are the token's scopes, undefined if unknown or for an ordinary sign-in, which has none and may change
 * everything. `missed` are the scopes for lack of which the server has refused a call.
 */
export function readOnlySections(
  granted: readonly string[] | undefined,
  missed: readonly string[],
): ReadonlySet<SectionId> {
  const isMissing = (scope: string) => missed.includes(scope) || (granted !== undefined && !granted.includes(scope));
  return new Set(sectionOrder.filter((section) => sectionScopes[section].some(isMissing)));
}

/**
 * Returns the scope that a refused call lacked: the one named in the refusal (code 40089), or else the `likely` one.
 * Undefined for any other error.
 */
export function missedScope(error: unknown, likely: string): string | undefined {
  return failureOf(error).meaning === "scopeMissing" ? (scopeNamed(error) ?? likely) : undefined;
}

/** Returns the scope that a patch is likely to lack if the server refuses it for one. */
export function scopeOf(patch: SettingPatch): string {
  return "new_password" in patch || "two_fa_code" in patch ? "UserSecurityInfo.Write" : "UserInfo.Write";
}
