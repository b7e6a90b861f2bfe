import { devicePreferences } from "./devicePreferences";
import { fieldsOf, type SectionId } from "./sections";

/** The facts of the profile, by the keys of their texts. */
const facts: readonly string[] = ["email", "uid", "group", "memberSince"];

/** The rows with an action of their own, in sections that are also found as a whole. */
const actions: Partial<Record<SectionId, readonly string[]>> = {
  twoFactor: ["twoFactorAgain"],
  sessions: ["signOutHere", "signOutEverywhere"],
  finance: ["giftCode"],
};

/** The rows of sections without preferences that other rows can follow. */
export type InnerRow =
  "twoFactorApp" | "signOutHere" | "usage" | "groupPoints" | "userGroup" | "credit" | "giftCode" | "creditChanges";

/** Returns the ids of a section's rows that addresses and the search can name, in their order. */
export function rowsOf(section: SectionId): readonly string[] {
  if (section === "device") return devicePreferences;
  return actions[section] ?? [...fieldsOf(section), ...(section === "profile" ? facts : [])];
}
