import fc from "fast-check";
import { fieldNamed } from "../../src/settings/fieldNamed";
import type { FieldName } from "../../src/settings/fields";
import type { PreferenceSection } from "../../src/settings/preference";
import type { AccountState } from "../../src/testing/AccountState";

/** What people type, pick and tag: few values, so that different people often mean the same. */
export const inputs: Record<FieldName, fc.Arbitrary<unknown>> = {
  nick: fc.constantFrom("Ada", "Ada ", "King", "Byron", ""),
  share_links_in_profile: fc.constantFrom("", "all_share", "hide_share"),
  language: fc.constantFrom("en-US", "de-DE", "ar-AR"),
  disable_view_sync: fc.boolean(),
  preferred_theme: fc.constantFrom("#1976d2", "#3f51b5", "#F00"),
  version_retention_enabled: fc.boolean(),
  version_retention_ext: fc.subarray(["txt", ".DOCX", "psd", "a b"]),
  version_retention_max: fc.constantFrom("0", "5", "10", "-1", "007"),
};

/** What another device stores. */
export const stored: Record<FieldName, fc.Arbitrary<unknown>> = {
  nick: fc.constantFrom("Ada", "King", "Lovelace"),
  share_links_in_profile: inputs.share_links_in_profile,
  language: inputs.language,
  disable_view_sync: inputs.disable_view_sync,
  preferred_theme: fc.constantFrom("#1976d2", "#3f51b5", "#c2185b"),
  version_retention_enabled: inputs.version_retention_enabled,
  version_retention_ext: fc.subarray(["txt", "docx", "ai", ".MD"]),
  version_retention_max: fc.constantFrom(0, 5, 20),
};

export const names = Object.keys(inputs) as FieldName[];
export const sections = [
  "profile",
  "preferences",
  "theme",
  "versionRetention",
] as const satisfies readonly PreferenceSection[];
export const sectionOf = (name: FieldName): PreferenceSection => fieldNamed(name).section;
export const namesOf = (section: PreferenceSection): FieldName[] => names.filter((name) => sectionOf(name) === section);

/** A field as the server holds it. */
export function valueOf(account: AccountState, name: FieldName): unknown {
  if (name === "preferred_theme") return account.preferred_theme || "#1976d2";
  return account[name as keyof AccountState];
}

/** Whether an input stands for this stored value. */
export function meansStored(name: FieldName, input: unknown, value: unknown): boolean {
  const { schema, equal, toInput } = fieldNamed(name);
  if (JSON.stringify(toInput(value)) === JSON.stringify(input)) return true;
  const parsed = schema.safeParse(input);
  return parsed.success && equal(parsed.data, value);
}
