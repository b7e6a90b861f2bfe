import { devicePreferences } from "./devicePreferences";
import type { PreferenceSectionId } from "./preference";
import { fieldsOf, type SectionId } from "./sections";

/** The facts of the profile, by the keys of their texts. */
const facts: readonly string[] = ["email", "uid", "group", "memberSince"];

/** Returns the ids of a section's rows, in their order; none for a section that is found as a whole. */
export function rowsOf(section: SectionId): readonly string[] {
  if (section === "device") return devicePreferences;
  return [...fieldsOf(section as PreferenceSectionId), ...(section === "profile" ? facts : [])];
}
