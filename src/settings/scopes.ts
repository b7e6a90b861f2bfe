import { CloudreveError } from "../api/CloudreveError";
import { codes } from "../api/codes";
import type { SettingPatch } from "../api/SettingPatch";
import { sectionOrder, type SectionId } from "./sections";

const preferences = ["UserInfo.Write"];
const security = ["UserInfo.Write", "UserSecurityInfo.Write"];

/** The scopes that an application's token needs to change a section (recorded in `oauth.json`). */
const sectionScopes: Record<SectionId, readonly string[]> = {
  profile: preferences,
  preferences,
  theme: preferences,
  versionRetention: preferences,
  password: security,
  twoFactor: security,
  membership: preferences,
};

/**
 * The sections that a token may not change.
 *
 * Takes its scopes where they are known (an ordinary sign-in has none and may do everything: undefined), and those
 * that the server has missed in it.
 */
export function readOnlySections(
  granted: readonly string[] | undefined,
  missed: readonly string[],
): ReadonlySet<SectionId> {
  const isMissing = (scope: string) => missed.includes(scope) || (granted !== undefined && !granted.includes(scope));
  return new Set(sectionOrder.filter((section) => sectionScopes[section].some(isMissing)));
}

/**
 * The scope that the refusal of a patch with code 40089 misses: "Insufficient scope: UserSecurityInfo.Write". Where the
 * server does not name it, the one that is most likely.
 */
export function missedScope(error: unknown, patch: SettingPatch): string | undefined {
  if (!(error instanceof CloudreveError) || error.code !== codes.insufficientScope) return undefined;
  const named = /:\s*([\w.]+)\s*$/.exec(error.msg ?? "")?.[1];
  return named ?? ("new_password" in patch || "two_fa_code" in patch ? "UserSecurityInfo.Write" : "UserInfo.Write");
}
